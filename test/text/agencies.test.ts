import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../src/article/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import type { ArticleMetadata } from '../../src/model/index.js';
import { toDocument } from '../../src/text/index.js';

const NEWS = 'فتحت المدارس أبوابها صباح الأحد بعد عطلة طويلة، وقال مدير التعليم إن الكتب وصلت كلها.';
const agenciesOf = (text: string, metadata: ArticleMetadata = {}) =>
  toDocument(articleFromText(text, { metadata }), lexicons).agencies;

describe('agencies', () => {
  test.each([
    [`بغداد (رويترز) - ${NEWS}`, ['Reuters']],
    [`الرياض - واس: ${NEWS}`, ['Saudi Press Agency']],
    [`${NEWS} (أ ف ب)`, ['Agence France-Presse']],
    [`${NEWS} (أ.ف.ب).`, ['Agence France-Presse']],
    [`${NEWS}\n\nوأضاف أن الحافلات جاهزة (د ب أ، رويترز)`, ['Deutsche Presse-Agentur', 'Reuters']],
    [
      `WASHINGTON (AP) — The schools opened on Sunday after a long holiday, and the books have arrived.`,
      ['Associated Press'],
    ],
  ])('%s', (text, expected) => {
    expect(agenciesOf(text)).toEqual(expected);
  });

  test('the outlet or author that the metadata give', () => {
    expect(agenciesOf(NEWS, { outlet: 'رويترز', author: 'وكالة فرانس برس' })).toEqual([
      'Agence France-Presse',
      'Reuters',
    ]);
  });

  test.each([
    `قال الوزير لوكالة رويترز إن الجسر سيفتح قريبا. ${NEWS}`,
    `زار الوفد المعرض (وكان مغلقا) قبل الظهر. ${NEWS}`,
    `${NEWS} وتعمل في القطاع وكالات عدة (رويترز وغيرها)`,
  ])('no tag: %s', (text) => {
    expect(agenciesOf(text)).toEqual([]);
  });
});
