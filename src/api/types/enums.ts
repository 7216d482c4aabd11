import { registerEnumType } from 'type-graphql';

export const StatementMode = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
  MIXED: 'MIXED',
  INTERVIEW: 'INTERVIEW',
} as const;
export type StatementMode = keyof typeof StatementMode;
registerEnumType(StatementMode, {
  name: 'StatementMode',
  description: 'How an article gives what somebody said.',
  valuesConfig: {
    DIRECT: { description: "In the speaker's words: all of it in quotation marks or after a colon." },
    INDIRECT: { description: "In the article's words." },
    MIXED: { description: 'Partly in quotation marks.' },
    INTERVIEW: { description: 'A question or an answer of an interview.' },
  },
});

export const CueClass = {
  SAY: 'say',
  WRITE: 'write',
  ANNOUNCE: 'announce',
  BELIEVE: 'believe',
  DEMAND: 'demand',
  PROMISE: 'promise',
  WARN: 'warn',
  DENY: 'deny',
  ACCUSE: 'accuse',
  CRITICIZE: 'criticize',
  PRAISE: 'praise',
  ASK: 'ask',
} as const;
registerEnumType(CueClass, {
  name: 'CueClass',
  description: 'What kind of act the cue of a statement names.',
  valuesConfig: {
    SAY: { description: 'Saying, adding, explaining (قال، أضاف، أوضح).' },
    WRITE: { description: 'Writing or posting (كتب، غرد).' },
    ANNOUNCE: { description: 'Announcing or declaring (أعلن).' },
    BELIEVE: { description: 'Believing, expecting, estimating (يرى، توقع).' },
    DEMAND: { description: 'Demanding or calling for (طالب، دعا).' },
    PROMISE: { description: 'Promising or pledging (تعهد، وعد).' },
    WARN: { description: 'Warning or threatening (حذر).' },
    DENY: { description: 'Denying (نفى).' },
    ACCUSE: { description: 'Accusing (اتهم).' },
    CRITICIZE: { description: 'Criticising or condemning (انتقد، أدان).' },
    PRAISE: { description: 'Praising or welcoming (أشاد، رحب).' },
    ASK: { description: 'Asking (سأل، تساءل).' },
  },
});

export const StatementStatus = { EXTRACTED: 'EXTRACTED', CONFIRMED: 'CONFIRMED', REJECTED: 'REJECTED' } as const;
registerEnumType(StatementStatus, {
  name: 'StatementStatus',
  description: 'Whether an editor has judged a statement.',
  valuesConfig: {
    EXTRACTED: { description: 'Read by the extractor; nobody has judged it.' },
    CONFIRMED: { description: 'An editor found it right.' },
    REJECTED: { description: 'An editor found it wrong.' },
  },
});

export const EntityOrigin = { CURATED: 'CURATED', EXTRACTED: 'EXTRACTED' } as const;
export type EntityOrigin = keyof typeof EntityOrigin;
registerEnumType(EntityOrigin, {
  name: 'EntityOrigin',
  description: 'How an entity came to be known.',
  valuesConfig: {
    CURATED: { description: 'It stands in the authority file.' },
    EXTRACTED: { description: 'It is known from articles only.' },
  },
});

export const IsnadLinkKind = { OUTLET: 'OUTLET', VIA: 'VIA', SPEAKER: 'SPEAKER' } as const;
registerEnumType(IsnadLinkKind, {
  name: 'IsnadLinkKind',
  description: 'What part somebody has in a chain of attribution.',
  valuesConfig: {
    OUTLET: { description: 'Published the article.' },
    VIA: { description: 'Passed the statement on.' },
    SPEAKER: { description: 'Said it.' },
  },
});

export const StatementOrder = {
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  CONFIDENCE: 'CONFIDENCE',
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

export const SearchType = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  STATEMENT: 'Statement',
  ARTICLE: 'Article',
} as const;
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'Kinds of things that `search` finds.',
  valuesConfig: {
    PERSON: { description: 'People, by any of their names.' },
    ORGANIZATION: { description: 'Organizations, by any of their names.' },
    PLACE: { description: 'Places, by any of their names.' },
    STATEMENT: { description: 'Statements, by their text.' },
    ARTICLE: { description: 'Articles, by their title and text.' },
  },
});

export const SearchField = { NAME: 'NAME', TEXT: 'TEXT', TITLE: 'TITLE' } as const;
registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where a search found its words.',
  valuesConfig: {
    NAME: { description: 'In a name or an alias.' },
    TEXT: { description: 'In the text of a statement or an article.' },
    TITLE: { description: 'In the title of an article.' },
  },
});

export const RelationshipType = {
  SAID: 'SAID',
  ABOUT: 'ABOUT',
  VIA: 'VIA',
  ADDRESSED_TO: 'ADDRESSED_TO',
  IN: 'IN',
  PUBLISHED_BY: 'PUBLISHED_BY',
  MENTIONS: 'MENTIONS',
  HOLDS_ROLE: 'HOLDS_ROLE',
  PART_OF: 'PART_OF',
  MEMBER_OF: 'MEMBER_OF',
  ALLIED_WITH: 'ALLIED_WITH',
  LOCATED_IN: 'LOCATED_IN',
} as const;
export type RelationshipType = keyof typeof RelationshipType;
registerEnumType(RelationshipType, {
  name: 'RelationshipType',
  description: 'Relationships of the graph.',
  valuesConfig: {
    SAID: { description: 'A speaker said a statement.' },
    ABOUT: { description: 'A statement is about an entity.' },
    VIA: { description: 'A statement was passed on by somebody.' },
    ADDRESSED_TO: { description: 'A statement was told to somebody.' },
    IN: { description: 'A statement stands in an article.' },
    PUBLISHED_BY: { description: 'An article was published by an outlet.' },
    MENTIONS: { description: 'An article mentions an entity.' },
    HOLDS_ROLE: { description: 'A person holds a role in an organization.' },
    PART_OF: { description: 'An organization is part of another.' },
    MEMBER_OF: { description: 'A person, organization or state is a member of an organization.' },
    ALLIED_WITH: { description: 'An organization is allied with another.' },
    LOCATED_IN: { description: 'A place lies in another.' },
  },
});
