import { describe, expect, test } from '@jest/globals';
import { type Condition, toCypher } from '../../../../src/graph/reading/lists/condition.js';
import { STATEMENTS } from '../../../../src/graph/reading/lists/kinds.js';
import { toCountQuery, toPageQuery } from '../../../../src/graph/reading/lists/list-query.js';

describe('toCypher', () => {
  test('gives what lies behind a relationship variables of its own', () => {
    const condition: Condition = {
      test: 'speakerWhere',
      where: { test: 'said', where: { test: 'in', property: 'mode', value: ['DIRECT'] } },
    };
    expect(toCypher('statement', condition)).toEqual({
      text: 'EXISTS { (statement)<-[:SAID]-(entity1) WHERE EXISTS { (entity1)-[:SAID]->(statement2) WHERE statement2.mode IN of.values[0] } }',
      values: [['DIRECT']],
    });
  });

  test.each<readonly [name: string, condition: Condition, text: string]>([
    ['all of none', { all: [] }, 'true'],
    ['any of none', { any: [] }, 'false'],
    [
      'the opposite of what may be unknown',
      { not: { test: 'equals', property: 'cue', value: 'x' } },
      'NOT coalesce(statement.cue = of.values[0], false)',
    ],
    [
      'several',
      {
        any: [
          { test: 'min', property: 'confidence', value: 1 },
          { all: [{ test: 'exists', property: 'cue', value: true }] },
        ],
      },
      '(statement.confidence >= of.values[0] OR ((statement.cue IS NOT NULL) = of.values[1]))',
    ],
  ])('%s', (_, condition, text) => expect(toCypher('statement', condition).text).toBe(text));

  test('an unknown test says which part is missing', () => {
    expect(() => toCypher('article', { test: 'nothing', value: 1 })).toThrow('no part "//# article nothing"');
  });
});

describe('toPageQuery', () => {
  const slice = { orders: ['NEWEST'], backward: false, after: null, limit: 20 };
  const query = (condition: Condition, more: Partial<Omit<typeof slice, 'after'>> & { after?: string[] } = {}) =>
    toPageQuery(STATEMENTS, { ...slice, condition, ...more });

  test('has one text for one shape, whatever the values', () => {
    const [one, other] = ['a', 'b'].map((value) => query({ test: 'speaker', value }));
    expect(one!.query.text).toBe(other!.query.text);
    expect([one!.of.values, other!.of.values]).toEqual([['a'], ['b']]);
  });

  test('leaves no place empty', () => {
    const conditions: Condition[] = STATEMENTS.starts.map((start) => ({
      all: start.split(' and ').map((test) => ({ test, value: 'x' })),
    }));
    for (const condition of conditions) {
      expect(query(condition).query.text).not.toMatch(/\{\w+\}|\$value|\$other/);
      expect(query(condition, { orders: ['OLDEST'] }).query.text).not.toMatch(/\{\w+\}|\$value|\$other/);
      expect(toCountQuery(STATEMENTS, 'stories', { condition }).query.text).not.toMatch(/\{\w+\}|\$value|\$other/);
    }
  });

  test('begins at a start and tests the rest', () => {
    const { query: named, of } = query({
      all: [{ test: 'in', property: 'mode', value: ['DIRECT'] }, { all: [{ test: 'about', value: 'x' }] }],
    });
    expect(named.text).toContain('(statement)-[listed:ABOUT]->()');
    expect(named.text).toContain('WHERE (statement.mode IN of.values[1])');
    expect(of.values).toEqual(['x', ['DIRECT']]);
  });

  test.each([
    { name: 'the first page', more: {}, from: `' '`, to: `'!'` },
    { name: 'a page behind another', more: { after: ['x'] }, from: `' ' + of.after[0]`, to: `'!'` },
    { name: 'the last page', more: { backward: true }, from: `' '`, to: `'!'` },
    { name: 'a page before another', more: { backward: true, after: ['x'] }, from: `' '`, to: `' ' + of.after[0]` },
  ])('reads $name of what one speaker said from a stretch of an index', ({ more, from, to }) => {
    const { text } = query({ test: 'speaker', value: 'x' }, more).query;
    expect(text).toContain(`listed.newest > of.values[0] + ${from} AND listed.newest < of.values[0] + ${to}\n`);
    expect(text).toContain('collect([[statement.newest], ');
  });

  test('orders by several keys, and the other way round backwards', () => {
    const text = (more: object) => query({ all: [] }, more).query.text;
    expect(text({ orders: ['CONFIDENCE', 'ARTICLE'] })).toContain('ORDER BY key0 DESC, key1 LIMIT');
    expect(text({ orders: ['CONFIDENCE'] })).toContain('ORDER BY key0 DESC, key1 LIMIT');
    expect(text({ orders: ['CONFIDENCE', 'ARTICLE'], backward: true })).toContain('ORDER BY key0, key1 DESC LIMIT');
    expect(text({ orders: ['CONFIDENCE'], after: [0.5, 'x'] })).toContain(
      '(key0 < of.after[0] OR (key0 = of.after[0] AND key1 > of.after[1]))',
    );
  });
});
