import { describe, expect, test } from '@jest/globals';
import { type ArticleResult, readArticles } from '../../src/article/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { toDocument } from '../../src/text/index.js';
import { sharedPath } from '../support/shared.js';

/** What stands around the text of the five source articles, by the number their file names begin with. */
const EXPECTED: Readonly<Record<string, object>> = {
  '000': { author: 'جيم جرامون', translator: 'أمنية زهران', publishedOn: null },
  '001': { author: null, translator: null, publishedOn: null },
  '002': { author: 'حسام الحداد', translator: null, publishedOn: '2024-09-28' },
  '003': { author: null, translator: 'حامد احمد', publishedOn: null },
  '004': { author: null, translator: null, publishedOn: '2020-03-04' },
};

describe('the source articles', () => {
  test('have title, byline and date told from their text', async () => {
    const results: ArticleResult[] = [];
    for await (const result of readArticles([sharedPath('seeds')])) results.push(result);
    expect(results).toHaveLength(5);
    for (const result of results) {
      if (!result.ok) throw result.error;
      const document = toDocument(result.article, lexicons);
      const number = /(\d{3})_[^/]*$/.exec(result.article.file)![1]!;
      expect(document).toMatchObject({ lang: 'ar', titleSpan: { start: 0 }, remarks: [], ...EXPECTED[number] });
      expect(document.sentences.every(({ block }) => document.blocks[block]!.kind !== 'boilerplate')).toBe(true);
    }
  });
});
