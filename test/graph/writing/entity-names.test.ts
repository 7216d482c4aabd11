import { describe, expect, test } from '@jest/globals';
import {
  type Contribution,
  covers,
  mergeNames,
  toEntityNames,
  toEntityProperties,
} from '../../../src/graph/writing/entity-names.js';

const told = (name: string, more: Partial<Contribution> = {}): Contribution => ({
  name,
  names: [name],
  kind: null,
  gender: null,
  isOutlet: false,
  ...more,
});

const merge = (...contributions: Contribution[]) => contributions.map(toEntityNames).reduce(mergeNames);

describe('mergeNames', () => {
  test.each([
    { name: 'hamza over none', spellings: ['احمد امين', 'أحمد أمين'], best: 'أحمد أمين' },
    { name: 'ta marbuta over ha', spellings: ['فاطمه', 'فاطمة'], best: 'فاطمة' },
    { name: 'no tatweel', spellings: ['س\u0640لمى', 'سلمى'], best: 'سلمى' },
    { name: 'no diacritics', spellings: ['محم\u0651د', 'محمد'], best: 'محمد' },
  ])('prefers $name', ({ spellings, best }) => {
    expect(merge(...spellings.map((name) => told(name))).name).toBe(best);
    expect(merge(...spellings.reverse().map((name) => told(name))).name).toBe(best);
  });

  const contributions = [
    told('سلمى الهاشمي', { names: ['سلمى الهاشمي', 'الهاشمي'], gender: 'F' }),
    told('سلمى الهاشمى', { names: ['سلمى الهاشمى', 'Salma Al-Hashimi'], kind: 'writer' }),
    told('Salma al-Hashimi', { names: ['Salma al-Hashimi', 'Hashimi'], kind: 'minister', isOutlet: true }),
  ];

  test('does not depend on the order or the grouping, and not on repetition', () => {
    const [a, b, c] = contributions.map(toEntityNames) as [never, never, never];
    const all = mergeNames(mergeNames(a, b), c);
    for (const other of [
      mergeNames(a, mergeNames(b, c)),
      mergeNames(mergeNames(c, a), b),
      mergeNames(all, b),
      mergeNames(all, all),
    ]) {
      expect(other).toEqual(all);
    }
  });

  test('keeps every name, and one of each script', () => {
    expect(toEntityProperties(merge(...contributions))).toEqual({
      name: 'سلمى الهاشمى',
      nameAr: 'سلمى الهاشمى',
      nameEn: 'Salma Al-Hashimi',
      aliases: ['Hashimi', 'Salma Al-Hashimi', 'Salma al-Hashimi', 'الهاشمي', 'سلمى الهاشمي'],
      nameKeys: ['hashimi', 'salma al-hashimi', 'الهاشمي', 'سلمي الهاشمي'],
      soundKeys: ['hashimi', 'salma al-hashimi', 'سلم هشم', 'هشم'],
      kind: 'minister',
      gender: 'F',
      caption: 'سلمى الهاشمى',
      captionLatin: 'Salma Al-Hashimi',
    });
  });

  test('a surname is not taken for the name in its script', () => {
    expect(toEntityNames(told('منى جابر', { names: ['منى جابر', 'Jaber', 'Mona Jaber'] })).nameEn).toBe('Mona Jaber');
  });
});

describe('covers', () => {
  const whole = told('أحمد', { names: ['أحمد', 'أحمد أمين'], kind: 'writer', gender: 'M', isOutlet: true });

  test.each([
    { name: 'the same', part: whole },
    { name: 'fewer names', part: told('أحمد') },
    { name: 'a worse spelling that is among the names', part: told('أحمد أمين') },
  ])('$name adds nothing', ({ part }) => expect(covers(whole, part)).toBe(true));

  test.each([
    { name: 'another name', part: told('احمد') },
    { name: 'a kind that comes first', part: told('أحمد', { kind: 'poet' }) },
    { name: 'a Latin name', part: told('أحمد', { names: ['أحمد', 'Ahmad'] }) },
  ])('$name adds something', ({ part }) => expect(covers(whole, part)).toBe(false));

  test('an outlet adds something to what is none', () => {
    expect(covers(told('النهر'), told('النهر', { isOutlet: true }))).toBe(false);
  });
});
