import { registerEnumType } from 'type-graphql';

export const TimeBucket = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type TimeBucket = keyof typeof TimeBucket;
registerEnumType(TimeBucket, {
  name: 'TimeBucket',
  description: 'How long one step of a timeline is.',
  valuesConfig: {
    DAY: { description: 'A calendar day.' },
    MONTH: { description: 'A calendar month.' },
    YEAR: { description: 'A calendar year.' },
  },
});
