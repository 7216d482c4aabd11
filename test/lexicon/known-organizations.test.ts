import { describe, expect, test } from '@jest/globals';
import { nameLexicons } from '../../src/lexicon/names.js';

const KINDS = [
  'armed force',
  'armed group',
  'club',
  'company',
  'court',
  'department',
  'federation',
  'government',
  'international',
  'media',
  'organization',
  'parliament',
  'party',
  'service',
  'university',
];

/** Frequent in news because of the organization. */
const MEANT_IN_NEWS = [
  'الحوثي',
  'الحوثيين',
  'الفيفا',
  'الكونغرس',
  'تويتر',
  'جوجل',
  'حماس',
  'داعش',
  'رويترز',
  'فيسبوك',
  'يوتيوب',
];

const { knownOrganizations, commonWords } = nameLexicons.ar;

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at);

describe('the known organizations', () => {
  test('are of the kinds of the list', () =>
    expect(knownOrganizations.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]));

  test('have names longer than a letter', () =>
    expect(
      knownOrganizations.filter(({ names }) => names.length === 0 || names.some((name) => name.length < 2)),
    ).toEqual([]));

  test('share no name in Arabic', () => expect(repeated(knownOrganizations.flatMap(({ names }) => names))).toEqual([]));

  test('share no name in English', () => expect(repeated(knownOrganizations.map(({ nameEn }) => nameEn))).toEqual([]));

  test('are called by none of the most frequent words, but for those that mean the organization in news', () => {
    const frequent = new Set(commonWords.slice(0, 2).flat());
    const names = knownOrganizations.flatMap((known) => known.names).filter((name) => frequent.has(name));
    expect(names.sort()).toEqual(MEANT_IN_NEWS);
  });
});
