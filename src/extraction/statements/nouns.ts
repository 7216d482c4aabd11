import { type Reading, withoutConjunction } from './reading.js';

/** What kind of speaker a common noun names. */
export type SourceNoun = 'anonymous' | 'group' | 'organization' | 'outlet' | 'document';

const LISTS = [
  ['anonymous', 'anonymousNouns'],
  ['group', 'groupNouns'],
  ['outlet', 'outletNouns'],
  ['document', 'documentNouns'],
  ['organization', 'organizationNouns'],
] as const;

/** The kind of speaker that the word at a token names, a conjunction in front of it left aside; `null` for other words. */
export function sourceNounAt(reading: Reading, token: number): SourceNoun | null {
  const key = reading.keys[token]!;
  const stem = withoutConjunction(reading, token);
  const { words } = reading.index;
  for (const [noun, list] of LISTS) {
    if (words[list].has(key) || (stem !== null && words[list].has(stem))) return noun;
  }
  return null;
}

/** Whether a noun phrase that can speak begins at a token: a name, a number of people, or a noun for people or institutions. */
export function isSubjectStart(reading: Reading, token: number): boolean {
  if (reading.tokens[token]!.kind === 'number') return true;
  return reading.mentionOf[token] !== -1 || sourceNounAt(reading, token) !== null || isTitleAt(reading, token);
}

/** A title stands before a name within few words: "the governor of the region, General Salem". */
function isTitleAt(reading: Reading, token: number): boolean {
  const sentence = reading.sentenceOf[token];
  const end = Math.min(token + 8, reading.tokens.length);
  for (let t = token + 1; t < end && reading.sentenceOf[t] === sentence; t++) {
    const m = reading.mentionOf[t]!;
    if (m !== -1 && reading.entities.mentions[m]!.form === 'NAME') return true;
    if (reading.tokens[t]!.kind === 'punctuation') return false;
  }
  return false;
}
