import { registerEnumType } from 'type-graphql';
import type { ChangeKind as Kind } from '../../graph/index.js';

export const ChangeKind = {
  ARTICLE_ADDED: 'ARTICLE_ADDED',
  ARTICLE_REPLACED: 'ARTICLE_REPLACED',
  ARTICLE_DELETED: 'ARTICLE_DELETED',
  AUTHORITY_IMPORTED: 'AUTHORITY_IMPORTED',
  JUDGED: 'JUDGED',
  JUDGEMENT_UNDONE: 'JUDGEMENT_UNDONE',
} as const satisfies { readonly [K in Kind]: K };
export type ChangeKind = keyof typeof ChangeKind;
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What was done to the graph.',
  valuesConfig: {
    ARTICLE_ADDED: { description: 'An article was read for the first time.' },
    ARTICLE_REPLACED: {
      description: 'An article was read again, and its text or what was found in it is other than before.',
    },
    ARTICLE_DELETED: { description: 'An article was removed with all that came from it.' },
    AUTHORITY_IMPORTED: { description: 'The authority file changed entities, relations or topics.' },
    JUDGED: { description: 'An editor decided something.' },
    JUDGEMENT_UNDONE: { description: 'A decision of an editor was taken back.' },
  },
});
