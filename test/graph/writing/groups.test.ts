import { describe, expect, test } from '@jest/globals';
import type { ArticleRows } from '../../../src/graph/writing/article-rows.js';
import { toArticleRows } from '../../../src/graph/writing/article-rows.js';
import { toGroups } from '../../../src/graph/writing/groups.js';
import { RUN } from '../../support/hand-made-articles.js';
import { handMadeExtraction } from '../../support/hand-made-extraction.js';

const rows = (text: string, file: string, id: string): ArticleRows =>
  toArticleRows(handMadeExtraction({ text, file, metadata: { id } }), RUN);
const sizes = (articles: readonly ArticleRows[]) => toGroups(articles).map((group) => group.length);

describe('toGroups', () => {
  test('keeps small articles together, up to a number', () => {
    expect(sizes(Array.from({ length: 70 }, (_, i) => rows('a', `${i}`, `${i}`)))).toEqual([32, 32, 6]);
  });

  test('parts large ones', () => {
    const large = 'a'.repeat(900_000);
    expect(sizes([rows(large, '1', '1'), rows(large, '2', '2'), rows(large, '3', '3'), rows('a', '4', '4')])).toEqual([
      2, 2,
    ]);
    expect(sizes([rows('a'.repeat(3_000_000), '1', '1'), rows('a', '2', '2')])).toEqual([1, 1]);
  });

  test.each([
    { name: 'the same identifier', second: rows('b', 'other', 'x') },
    { name: 'the same place', second: rows('b', 'file', 'y') },
  ])('never puts two of $name into one group', ({ second }) => {
    const first = rows('a', 'file', 'x');
    const between = rows('c', 'third', 'z');
    const groups = toGroups([first, between, second]);
    expect(groups).toEqual([[first, between], [second]]);
  });

  test('nothing gives no group', () => expect(toGroups([])).toEqual([]));
});
