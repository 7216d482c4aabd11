/** Tanwin: marks of case and indefiniteness, which names of people and places in news are not written with. */
const TANWIN = /[\u064B-\u064D]/;
/** Two vowel marks and more: scripture and verse, where the lexicon and the tagger know no names. */
const VOWELLED = /[\u064B-\u0652].*[\u064B-\u0652]/;

/** Whether a word is written as names are not: with an ending of case or fully vowelled. Other scripts have no such marks. */
export function hasCaseMarks(text: string): boolean {
  return TANWIN.test(text) || VOWELLED.test(text);
}
