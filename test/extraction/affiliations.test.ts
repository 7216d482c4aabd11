import { describe, expect, test } from '@jest/globals';
import { slice } from '../../src/model/index.js';
import { extractText } from './statements/parts.js';

/** Where the unnamed sources of a text belong, with the words that say so. */
function affiliationsOf(text: string): readonly string[] {
  const { affiliations, entities } = extractText(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return affiliations.map(({ entityId, span }) => `${names.get(entityId)} | ${slice(text, span)}`);
}

describe('findAffiliations', () => {
  test.each([
    ['قال مصدر في وزارة الداخلية إن الطريق مفتوح.', 'وزارة الداخلية | مصدر في وزارة الداخلية'],
    ['أكد مسؤولون في وزارة الصحة أن اللقاح متوفر.', 'وزارة الصحة | مسؤولون في وزارة الصحة'],
    ['قال شهود عيان في بغداد إن المطر غزير.', 'بغداد | شهود عيان في بغداد'],
  ])('%s', (text, line) => expect(affiliationsOf(text)).toEqual([line]));

  test('a source that speaks twice belongs there once', () =>
    expect(
      affiliationsOf('قال مصدر في وزارة الداخلية إن الطريق مفتوح. وأضاف المصدر في وزارة الداخلية أن الجسر مغلق.'),
    ).toHaveLength(1));

  test.each([
    { name: 'somebody named', text: 'قال وزير الداخلية سامي العزاوي إن الطريق مفتوح.' },
    { name: 'an organization', text: 'قالت وزارة الداخلية إن الطريق مفتوح.' },
    { name: 'a source without a place', text: 'قال مصدر مطلع إن وزارة الداخلية فتحت الطريق.' },
    { name: 'a thing', text: 'أكدت أنباء عن معارك في بغداد أن الطريق مغلق.' },
    { name: 'what is told behind a comma', text: 'قال مسؤول كبير، وهو ينظر إلى بغداد، إن الطريق مفتوح.' },
    { name: 'the outlet that was told', text: 'قال مصدر لصحيفة الأفق إن الطريق مفتوح.' },
  ])('$name belongs nowhere', ({ text }) => expect(affiliationsOf(text)).toEqual([]));
});
