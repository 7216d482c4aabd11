import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../../src/article/index.js';
import { findTaggedNames } from '../../../src/extraction/entities/tagged-names.js';
import { toTaggedWords } from '../../../src/extraction/entities/tagged-words.js';
import { findWholeNames } from '../../../src/extraction/entities/whole-names.js';
import { toWords } from '../../../src/extraction/entities/words.js';
import { toKnowledge } from '../../../src/extraction/knowledge.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toDocument } from '../../../src/text/index.js';
import { entitiesOf } from './entities-of.js';

describe('findWholeNames', () => {
  test('finds a name again that the sentence alone would not give', () => {
    const text = 'وقالت الوزيرة فيديريكا موغيريني إن الطريق آمن. وستترأس فيديريكا موغيريني الاجتماع.';
    const { entities } = entitiesOf(text);
    expect(entities).toHaveLength(1);
    expect(entities[0]!.mentions.map(({ name }) => text.slice(name.start, name.end))).toEqual([
      'فيديريكا موغيريني',
      'فيديريكا موغيريني',
    ]);
  });

  test('finds what the article has called a company once', () => {
    const text = 'اشترت مجموعة «مندرين أورينتال» الفندق. وذكر الخبراء أن مندرين أورينتال ستغلقه.';
    const { entities } = entitiesOf(text);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ type: 'ORGANIZATION' });
    expect(entities[0]!.mentions).toHaveLength(2);
  });

  test('takes no part of a name for it', () => {
    const { entities } = entitiesOf('وقالت الوزيرة فيديريكا موغيريني إن الطريق آمن. ثم شكرها الوزير.');
    expect(entities[0]!.mentions.filter(({ form }) => form === 'NAME')).toHaveLength(1);
  });

  test('finds each occurrence once, however often there are others', () => {
    const text = 'وقالت الوزيرة فيديريكا موغيريني إن الطريق آمن. '.repeat(30);
    const { ar } = toKnowledge(lexicons, { entities: [], relations: [], topics: [] }).names;
    const words = toTaggedWords(toWords(toDocument(articleFromText(text), lexicons), ar), ar);
    expect(findWholeNames(findTaggedNames(words, ar), words)).toHaveLength(30);
  });
});
