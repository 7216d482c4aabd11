/** A question that analysts ask first, from `schema/examples/`, taken in when the pages are built. */
export interface Example {
  /** The first line of comment at the head of the file. */
  readonly title: string;
  readonly query: string;
}

const sources = import.meta.glob<string>('../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of their file names. */
export const examples: readonly Example[] = Object.keys(sources)
  .sort()
  .map((path) => {
    const query = sources[path] ?? '';
    const fileName = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length);
    return { title: /^#\s*(.+)$/m.exec(query)?.[1] ?? fileName, query };
  });

/** The address of the playground with a query opened in it. */
export function playgroundUrl(query: string): string {
  return `/graphql?${new URLSearchParams({ query })}`;
}
