import { describe, expect, test } from '@jest/globals';
import { toStanding } from '../../../src/graph/judging/groups.js';

describe('toStanding', () => {
  test.each([
    { name: 'nothing decided', pairs: [], standing: { a: 'a', b: 'b' } },
    { name: 'one pair', pairs: [['a', 'b']], standing: { a: 'a', b: 'a' } },
    {
      name: 'a chain onwards',
      pairs: [
        ['a', 'b'],
        ['b', 'c'],
      ],
      standing: { a: 'a', b: 'a', c: 'a' },
    },
    {
      name: 'a chain that ends elsewhere',
      pairs: [
        ['a', 'b'],
        ['c', 'b'],
      ],
      standing: { a: 'c', b: 'c', c: 'c' },
    },
    {
      name: 'two groups',
      pairs: [
        ['a', 'b'],
        ['c', 'd'],
        ['d', 'b'],
      ],
      standing: { a: 'c', b: 'c', c: 'c', d: 'c' },
    },
    {
      name: 'what is known already',
      pairs: [
        ['a', 'b'],
        ['b', 'a'],
      ],
      standing: { a: 'a', b: 'a' },
    },
  ] as { name: string; pairs: [string, string][]; standing: Record<string, string> }[])(
    '$name',
    ({ pairs, standing }) => {
      const found = toStanding(pairs);
      expect(Object.fromEntries(Object.keys(standing).map((id) => [id, found(id)]))).toEqual(standing);
    },
  );
});
