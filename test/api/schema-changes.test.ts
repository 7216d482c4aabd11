import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges } from 'graphql';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const baseline = read('schema/baseline.graphql');

/** What the changelog declares as breaking since the last release: descriptions of graphql-js, one a line. */
function declared(changelog: string): string[] {
  const unreleased = changelog.split(/^## /m)[1] ?? '';
  const breaking = unreleased.split(/^### /m).find((section) => section.startsWith('Breaking')) ?? '';
  return [...breaking.matchAll(/^- (.+)$/gm)].map((match) => match[1]!.replaceAll('`', ''));
}

/** Breaking changes between two schemas that are not declared. */
function undeclared(before: string, after: string, changelog: string): string[] {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description);
  return changes.filter((description) => !declared(changelog).includes(description));
}

describe('schema/schema.graphql', () => {
  test('breaks nothing that schema/baseline.graphql, the last release, promised, unless CHANGELOG.md declares it', () => {
    expect(undeclared(baseline, read('schema/schema.graphql'), read('CHANGELOG.md'))).toEqual([]);
  });
});

describe('the check', () => {
  const before = 'type Query { a: Int b(c: Int): Int }';

  test.each([
    ['a field that goes', 'type Query { a: Int }', ['Query.b was removed.']],
    ['a type that changes', 'type Query { a: String b(c: Int): Int }', ['Query.a changed type from Int to String.']],
    [
      'an argument that has to be given',
      'type Query { a: Int b(c: Int, d: Int!): Int }',
      [expect.stringContaining('d on Query.b')],
    ],
    ['a field that comes', 'type Query { a: Int b(c: Int): Int e: Int }', []],
  ])('%s', (_, after, found) => {
    expect(undeclared(before, after, '## Unreleased\n')).toEqual(found);
  });

  test('takes what the changelog declares', () => {
    const after = 'type Query { b(c: Int): Int }';
    expect(undeclared(before, after, '## Unreleased\n### Breaking\n- `Query.a` was removed.\n## 1.0\n')).toEqual([]);
    expect(undeclared(before, after, '## Unreleased\n## 1.0\n### Breaking\n- `Query.a` was removed.\n')).toHaveLength(
      1,
    );
  });
});
