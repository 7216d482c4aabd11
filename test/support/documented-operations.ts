import { readFileSync } from 'node:fs';

/** The GraphQL operations of a page below docs/, by name and in the order of the page. */
export function documentedOperations(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return new Map(
    [...text.matchAll(/```graphql\n(.*?)```/gs)].map((match) => [
      /^(?:query|mutation) (\w+)/.exec(match[1]!)![1]!,
      match[1]!,
    ]),
  );
}
