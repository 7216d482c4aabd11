import type { Complement } from './complements.js';

/** How a statement was found: by what attributes it and how its content is announced. */
export type Rule =
  | 'headline'
  | 'interview-turn'
  | 'interview-question'
  | 'nominal-before'
  | 'nominal-behind'
  | `${'verb' | 'participle' | 'noun'}-${Complement['kind']}`;
