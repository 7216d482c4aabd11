import { registerEnumType } from 'type-graphql';

export const StatementOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  CONFIDENCE: 'CONFIDENCE',
  LEAST_CONFIDENT: 'LEAST_CONFIDENT',
  ARTICLE: 'ARTICLE',
} as const;
export type StatementOrder = keyof typeof StatementOrder;
registerEnumType(StatementOrder, {
  name: 'StatementOrder',
  description:
    'Orders of statements. The date of a statement is `saidOn`, or else the day its article was published; undated ones come last.',
  valuesConfig: {
    NEWEST: { description: 'By date, the latest first.' },
    OLDEST: { description: 'By date, the earliest first.' },
    CONFIDENCE: { description: 'The surest first.' },
    LEAST_CONFIDENT: { description: 'The least sure first.' },
    ARTICLE: { description: 'As they stand in the text, from the beginning of each article.' },
  },
});

export const EntityOrder = { DEGREE: 'DEGREE', NAME: 'NAME' } as const;
export type EntityOrder = keyof typeof EntityOrder;
registerEnumType(EntityOrder, {
  name: 'EntityOrder',
  description: 'Orders of people, organizations and places.',
  valuesConfig: {
    DEGREE: { description: 'Those with the most relationships first.' },
    NAME: { description: 'By name, in code point order.' },
  },
});

export const ArticleOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type ArticleOrder = keyof typeof ArticleOrder;
registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description: 'Orders of articles by the day they were published; undated ones come last.',
  valuesConfig: {
    NEWEST: { description: 'The latest first.' },
    OLDEST: { description: 'The earliest first.' },
  },
});
