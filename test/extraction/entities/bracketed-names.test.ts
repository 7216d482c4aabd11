import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

describe('withBracketedNames', () => {
  test.each([
    {
      name: 'an abbreviation',
      text: 'قالت المنظمة الدولية للغابات (أوتفا) إن الأشجار كثيرة. وأضافت أوتفا أنها سليمة.',
      also: 'أوتفا',
    },
    { name: 'Latin letters', text: 'قالت المنظمة الدولية للغابات (IOF) إن الأشجار كثيرة.', also: 'IOF' },
    {
      name: 'another name in quotation marks',
      text: 'نشر البنك المركزي الألماني «بوندسبنك» أرقاما.',
      also: 'بوندسبنك',
    },
  ])('joins $name to the organization', ({ text, also }) => {
    const organizations = entitiesOf(text).entities.filter(({ type }) => type === 'ORGANIZATION');
    expect(organizations).toHaveLength(1);
    expect(organizations[0]!.names).toContain(also);
  });

  test('leaves a remark in brackets alone', () => {
    const { entities } = entitiesOf('قالت المنظمة الدولية للغابات (يوم السبت) إن الأشجار كثيرة.');
    expect(entities.map(({ names }) => names)).toEqual([['المنظمة الدولية للغابات']]);
  });
});
