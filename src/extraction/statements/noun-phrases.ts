import { type Reading } from './reading.js';

/**
 * The token behind the noun phrase that begins at a token: through the name it ends with (title, organization, name), else through
 * the words that can only belong to it. Meant for subjects, which stand between a verb and its object with nothing to part them.
 */
export function findPhraseEnd(reading: Reading, first: number, limit: number): number {
  const lastName = findLastName(reading, first, limit);
  if (lastName > first) return lastName;
  let t = first + 1;
  while (t < limit && isModifier(reading, t)) t++;
  return t;
}

/** How far a name may stand behind the head of its phrase. */
const TITLE_REACH = 10;

function findLastName(reading: Reading, first: number, limit: number): number {
  const { mentions } = reading.entities;
  const end = Math.min(limit, first + TITLE_REACH);
  let last = -1;
  for (let t = first; t < end; t++) {
    if (reading.tokens[t]!.kind === 'punctuation' && reading.opens[t] === -1) break;
    const m = reading.mentionOf[t]!;
    if (m === -1) continue;
    last = t + 1;
    const isPersonEnd = reading.mentionOf[t + 1] !== m && mentions[m]!.entityId.startsWith('person');
    if (isPersonEnd) return t + 1;
  }
  return last;
}

/** Adjectives and the words of a preposition phrase that opens right behind the head. */
function isModifier(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (reading.tokens[t]!.kind === 'punctuation') return false;
  if (words.prepositions.has(reading.keys[t - 1]!)) return true;
  return lexicon.words.adjectiveEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}
