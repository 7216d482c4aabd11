import { registerEnumType } from 'type-graphql';

export const OppositionKind = { DENIAL: 'DENIAL', NEGATION: 'NEGATION', PRAISE_AND_BLAME: 'PRAISE_AND_BLAME' } as const;
export type OppositionKind = keyof typeof OppositionKind;
registerEnumType(OppositionKind, {
  name: 'OppositionKind',
  description: 'In which way two claims are opposite.',
  valuesConfig: {
    DENIAL: {
      description:
        'One denies by its cue (نفى، denied) what the other affirms; three fifths of the words of the denial stand in the other.',
    },
    NEGATION: {
      description:
        'Both affirm, exactly one of them with a negation (لم، ليس، not); they share three quarters of the words of the longer.',
    },
    PRAISE_AND_BLAME: {
      description: 'One praises, the other accuses or criticises; they share half of the words of the shorter.',
    },
  },
});
