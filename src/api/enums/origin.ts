import { registerEnumType } from 'type-graphql';
import type { Origin as GraphOrigin } from '../../graph/reading/index.js';

export const Origin = {
  EXTRACTED: 'EXTRACTED',
  CURATED: 'CURATED',
  JUDGED: 'JUDGED',
} as const satisfies { readonly [O in GraphOrigin]: O };
registerEnumType(Origin, {
  name: 'Origin',
  description: 'Where something in the graph comes from.',
  valuesConfig: {
    EXTRACTED: { description: 'It was read in an article.' },
    CURATED: { description: 'It stands in the authority file.' },
    JUDGED: { description: 'An editor decided it.' },
  },
});
