/** A question that analysts ask first, from `schema/examples/`, taken in when the pages are built. */
export interface Example {
  /** The first line of comment at the head of the file: the question in Arabic. */
  readonly title: string;
  /** The other lines of comment: the question in English. */
  readonly description: string;
  readonly query: string;
}

const sources = import.meta.glob<string>('../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What newcomers see first; the others follow in the order of their file names. */
const FIRST = [
  'who-said-what-about-the-sdf',
  'who-speaks-for-the-coalition',
  'how-many-isis-fighters',
  'what-changed-between-2019-and-2024',
  'chain-of-attribution',
];

export const examples: readonly Example[] = [...FIRST, ...Object.keys(sources).map(toName).sort()]
  .filter((name, index, names) => names.indexOf(name) === index)
  .map((name) => toExample(name, sources[`../schema/examples/${name}.graphql`] ?? ''))
  .filter(({ query }) => query !== '');

/** The address of the playground with a query opened in it. */
export function playgroundUrl(query: string): string {
  return `/graphql?${new URLSearchParams({ query })}`;
}

function toName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length);
}

function toExample(name: string, query: string): Example {
  const head = /^(#.*\n)*/.exec(query)?.[0] ?? '';
  const [title = name, ...more] = head.split('\n').flatMap((line) => line.replace(/^#\s*/, '') || []);
  return { title, description: more.join(' '), query };
}
