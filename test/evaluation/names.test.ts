import { describe, expect, test } from '@jest/globals';
import { isSameName, nameWords, pairUp, toNameRule } from '../../src/evaluation/names.js';
import { lexicons } from '../../src/lexicon/index.js';

const rule = toNameRule(lexicons);

describe('nameWords', () => {
  test.each([
    { name: 'the article goes', of: 'وزارة الزراعة', words: ['وزاره', 'زراعه'] },
    { name: 'a short word keeps what looks like one', of: 'خالد الهم', words: ['خالد', 'الهم'] },
    { name: 'spelling and marks do not count', of: '«مُنى» إبراهيم', words: ['مني', 'ابراهيم'] },
    { name: 'nothing has none', of: ' «» ', words: [] },
  ])('$name', ({ of, words }) => expect(nameWords(of, rule)).toEqual(words));
});

describe('isSameName', () => {
  test.each([
    { gold: 'سامي العزاوي', given: 'سامي العزاوي', isPerson: true, same: true },
    { gold: 'سامي العزاوي', given: 'سامي كريم العزاوي', isPerson: true, same: true },
    { gold: 'سامي العزاوي', given: 'العزاوي', isPerson: true, same: false },
    { gold: 'مصادر طبية', given: 'مصادر طبية محلية', isPerson: false, same: true },
    { gold: 'مصادر طبية محلية', given: 'مصادر طبية', isPerson: false, same: true },
    { gold: 'مصادر طبية محلية في المدينة', given: 'مصادر طبية', isPerson: false, same: false },
    { gold: 'مصادر طبية', given: 'شهود عيان', isPerson: false, same: false },
  ])('$gold and $given', ({ gold, given, isPerson, same }) => {
    expect(isSameName(gold, { name: given, names: [] }, { rule, isPerson })).toBe(same);
  });

  test('any of the names will do', () => {
    const predicted = { name: 'العراق', names: ['Iraq'] };
    expect(isSameName('Iraq', predicted, { rule, isPerson: false })).toBe(true);
  });

  test('nobody is nobody', () => expect(isSameName('سامي', null, { rule, isPerson: false })).toBe(false));
});

describe('pairUp', () => {
  test('gives each predicted name away once', () => {
    expect(pairUp(['a', 'a', 'b'], ['b', 'a'], (one, other) => one === other)).toEqual(['a', null, 'b']);
  });
});
