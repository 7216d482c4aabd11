import { describe, expect, test } from '@jest/globals';
import { findOpposites } from '../../../src/api/opposites/find-opposites.js';
import type { ClaimToOppose } from '../../../src/graph/reading/index.js';

type Parts = Partial<ClaimToOppose> & Pick<ClaimToOppose, 'text'>;

/** Claims of different speakers in different stories of different outlets, unless they say otherwise. */
function claims(...parts: readonly Parts[]): ClaimToOppose[] {
  return parts.map((part, index) => ({
    id: `statement_${index}`,
    cueClass: 'say',
    speakerId: `person_${index}`,
    outletId: `org_${index}`,
    story: `article_${index}`,
    ...part,
  }));
}

/** Kind and ids of each pair. */
const found = (...parts: readonly Parts[]) =>
  findOpposites(claims(...parts)).map(({ kind, claim, opposite }) => `${kind} ${claim.id} ${opposite.id}`);

describe('findOpposites', () => {
  test.each<readonly [name: string, pairs: readonly string[], ...claims: Parts[]]>([
    [
      'a denial by its cue, in other words in part',
      ['DENIAL statement_0 statement_1'],
      { text: 'جسر الواحة الجديد أغلق أمام الشاحنات' },
      { text: 'إغلاق جسر الواحة الجديد أمام الشاحنات', cueClass: 'deny' },
    ],
    [
      'a denial before what it denies',
      ['DENIAL statement_1 statement_0'],
      { text: 'the new bridge was closed to trucks', cueClass: 'deny' },
      { text: 'the new bridge is closed to all trucks' },
    ],
    [
      'a negation inside of nearly the same words',
      ['NEGATION statement_0 statement_1'],
      { text: 'المياه وصلت إلى أحياء المدينة الشرقية' },
      { text: 'المياه لم تصل إلى أحياء المدينة الشرقية ولا وصلت' },
    ],
    [
      'praise and blame of the same decision',
      ['PRAISE_AND_BLAME statement_0 statement_1'],
      { text: 'قرار الوزارة زيادة رسوم العبور', cueClass: 'praise' },
      { text: 'قرار الوزارة زيادة رسوم العبور على الشاحنات', cueClass: 'criticize' },
    ],
  ])('finds %s', (_, pairs, ...parts) => {
    expect(found(...parts)).toEqual(pairs);
  });

  const OPEN = 'جسر الواحة الجديد مفتوح أمام الشاحنات';

  test.each<readonly [name: string, ...claims: Parts[]]>([
    ['of two that affirm', { text: OPEN }, { text: OPEN }],
    ['of two that deny', { text: OPEN, cueClass: 'deny' }, { text: OPEN, cueClass: 'deny' }],
    ['of the denial of a negation', { text: OPEN }, { text: `ليس ${OPEN}`, cueClass: 'deny' }],
    ['of a negation and a demand', { text: OPEN, cueClass: 'demand' }, { text: `ليس ${OPEN}` }],
    ['of other matters', { text: OPEN }, { text: 'مدرسة الواحة الجديدة مغلقة منذ الصيف الماضي', cueClass: 'deny' }],
    ['of few words in common', { text: 'الجسر مفتوح' }, { text: 'الجسر مفتوح', cueClass: 'deny' }],
    [
      'of a negation in a part that the other lacks',
      { text: OPEN },
      { text: `${OPEN} ولم يتضرر أحد من سكان القرى القريبة` },
    ],
    ['of a blame and an assertion', { text: OPEN }, { text: OPEN, cueClass: 'accuse' }],
  ])('finds nothing %s', (_, ...parts) => {
    expect(found(...parts)).toEqual([]);
  });

  test.each([
    ['one speaker in one outlet', { speakerId: 'person_x', outletId: 'org_x' }, 0],
    ['one speaker in two outlets', { speakerId: 'person_x' }, 1],
    ['two speakers in one outlet', { outletId: 'org_x' }, 1],
    ['nobody known in one outlet', { speakerId: null, outletId: 'org_x' }, 0],
    ['nobody known in no outlet', { speakerId: null, outletId: null }, 0],
  ])('%s: %j', (_, origin, count) => {
    expect(found({ text: OPEN, ...origin }, { text: OPEN, cueClass: 'deny', ...origin })).toHaveLength(count);
  });

  test('counts copies of one story once', () => {
    const copy = { text: OPEN, story: 'article_wire' };
    expect(found(copy, copy, { text: OPEN, cueClass: 'deny' })).toEqual(['DENIAL statement_0 statement_2']);
  });

  test('lists those with most in common first, with the words as they are written', () => {
    const pairs = findOpposites(
      claims(
        { text: `${OPEN} والحافلات والسيارات` },
        { text: 'جسر\u064F الواحة الجديد مفتوح أمام الشاحنات' },
        { text: OPEN, cueClass: 'deny' },
      ),
    );
    expect(pairs.map(({ claim }) => claim.id)).toEqual(['statement_1', 'statement_0']);
    expect(pairs[0]!.sharedWords[0]).toBe('جسر\u064F');
  });
});
