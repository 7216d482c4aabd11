import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { toWholePerson } from './person-edges.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';

/** Persons of public life by their surname ("بوتين"), with the names around it: the tagger passes over many of them. */
export function findPublicNames(tagged: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { words, sentences } = tagged;
  const found: Candidate[] = [];
  if (names.surnames.size === 0) return found;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if ((words[at]!.signs & SIGN.surname) === 0) continue;
      const reading = words[at]!.readings.find(({ key }) => names.surnames.has(key))!;
      const surname = toCandidate(words, at, at + 1, reading, { type: 'PERSON', rule: 'tagged' });
      const whole = toWholePerson(surname, tagged, names);
      if (whole === null) continue;
      found.push(whole);
      at = whole.end - 1;
    }
  }
  return found;
}
