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
