import { registerEnumType } from 'type-graphql';

export const JudgementKind = {
  CONFIRM: 'CONFIRM',
  REJECT: 'REJECT',
  CORRECT: 'CORRECT',
  SAME: 'SAME',
  DIFFERENT: 'DIFFERENT',
  SPLIT: 'SPLIT',
  ALIAS: 'ALIAS',
  RELATION: 'RELATION',
} as const;
export type JudgementKind = keyof typeof JudgementKind;
registerEnumType(JudgementKind, {
  name: 'JudgementKind',
  description: 'What an editor decided.',
  valuesConfig: {
    CONFIRM: { description: 'A statement was read rightly.' },
    REJECT: { description: 'A statement was read wrongly and counts no more.' },
    CORRECT: { description: 'A statement has another speaker, abouts, date or mode than was read.' },
    SAME: { description: 'Two entities are one.' },
    DIFFERENT: { description: 'Two entities are not one.' },
    SPLIT: { description: 'What some articles tell of an entity is meant for another one of the same name.' },
    ALIAS: { description: 'An entity goes by a further name.' },
    RELATION: { description: 'Two entities are related, or a person holds a role.' },
  },
});

export const DecisionOutcome = { DONE: 'DONE', UNCHANGED: 'UNCHANGED', NOT_FOUND: 'NOT_FOUND' } as const;
registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What became of one part of a call.',
  valuesConfig: {
    DONE: { description: 'It was done, and is in the record.' },
    UNCHANGED: { description: 'It was so already; nothing was written.' },
    NOT_FOUND: { description: 'Nothing of the right type has the identifier; nothing was written for it.' },
  },
});
