import { FACT } from './fact.js';

/** The facts of words that names of people are made of: `facts & NAMED` is not 0 for a given name, a family name or a word of foreign names. */
export const NAMED = FACT.given | FACT.family | FACT.foreign;

/** The facts of a family name that says where somebody is from: "العنزي". */
export const FAMILY_OF_ORIGIN = FACT.family | FACT.definite | FACT.relation;
