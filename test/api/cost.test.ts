import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isObjectType, parse } from 'graphql';
import { MAX_CONDITIONS } from '../../src/api/filters/condition-count.js';
import { buildApiSchema, costOf } from '../../src/api/index.js';
import { COUNT_LIMIT } from '../../src/api/paging/connection.js';
import { MAX_PAGE_SIZE } from '../../src/api/paging/page-size.js';
import { describeSettings } from '../../src/config/index.js';

const page = readFileSync(new URL('../../docs/LIMITS.md', import.meta.url), 'utf8');
const schema = await buildApiSchema();

describe('costOf', () => {
  const cost = (source: string, variables: Record<string, unknown> = {}) =>
    costOf({ schema, document: parse(source), variables });

  test.each([
    ['{ stats { articles statements } }', {}, 50 + 2],
    ['{ person(id: "x") { name nameEn } }', {}, 3],
    ['{ persons { nodes { id } } }', {}, 1 + 20 * 2],
    ['{ persons(first: 5, last: 3) { nodes { id } } }', {}, 1 + 3 * 2],
    ['query ($n: Int) { persons(first: $n) { nodes { id } } }', { n: 7 }, 1 + 7 * 2],
    ['{ persons(first: 2) { nodes { statements(first: 3) { nodes { id } } } } }', {}, 1 + 2 * (1 + 1 + 3 * 2)],
    ['{ persons(first: -5) { nodes { id } } }', {}, 1 + 2],
    ['{ nodes(ids: ["a", "b"]) { id } }', {}, 1 + 2],
    ['{ neighborhood(of: "a", depth: 2, limit: 10) { nodes { id } } }', {}, 40 + 10 * 2],
    ['{ influence(first: 3) { ranks { rank } } }', {}, 200 + 3 * 2],
    ['{ path(from: "a", to: "b", maxHops: 3) { length } }', {}, 30 + 3],
    ['{ statements(first: 1) { facets { modes { count } } } }', {}, 1 + 1 + 2 + 1],
  ])('%s costs %j → %i', (source, variables, expected) => {
    expect(cost(source, variables as Record<string, unknown>)).toBe(expected);
  });

  test('is not told where the variables cannot be read, since the operation will not run', () => {
    expect(cost('query ($n: Int) { persons(first: $n) { nodes { id } } }', { n: 'many' })).toBeUndefined();
  });

  test('an argument that cannot be read does not make the rest of the operation free', () => {
    const source =
      'query ($n: Int) { commonGround(a: "x", b: "y", first: $n) { id } persons(first: 100) { nodes { id } } }';
    expect(() => cost(source, { n: null })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('fragments that spread each other often do not make an operation free', () => {
    const spreads = (name: string) => `...${name} `.repeat(40);
    const source = `{ stats { ...A } } fragment A on Stats { ${spreads('B')} } fragment B on Stats { ${spreads('C')} }
      fragment C on Stats { ${spreads('D')} } fragment D on Stats { articles }`;
    expect(cost(source)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('docs/LIMITS.md', () => {
  test('names the fields that declare a cost of their own, and no others', () => {
    const declared = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
      )
      .filter(({ field }) => field.extensions.complexity !== undefined)
      .map(({ name }) => name);
    const named = [...page.matchAll(/`([A-Z]\w+\.\w+)`/g)].map((match) => match[1]!);
    expect(named.toSorted()).toEqual(declared.toSorted());
  });

  test('has the limits of the program', () => {
    const cells = (limit: string) =>
      page
        .split('\n')
        .find((line) => line.startsWith(`| ${limit} |`))
        ?.split('|')[2]
        ?.trim();
    const number = (value: number | string | null | undefined) => Number(value).toLocaleString('en');
    const setting = (variable: string) => describeSettings().find((one) => one.variable === variable)?.default;
    expect(cells('nesting of fields')).toBe(number(setting('ISNAD_MAX_DEPTH')));
    expect(cells('cost of an operation')).toBe(number(setting('ISNAD_MAX_COST')));
    expect(cells('aliases')).toBe(number(setting('ISNAD_MAX_ALIASES')));
    expect(cells('time of a request')).toBe(`${Number(setting('ISNAD_DEADLINE_MS')) / 1000} s`);
    expect(cells('rows of a page')).toBe(number(MAX_PAGE_SIZE));
    expect(cells('conditions of a filter')).toBe(number(MAX_CONDITIONS));
    expect(cells('rows that are counted')).toBe(number(COUNT_LIMIT));
  });
});
