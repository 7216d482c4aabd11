import type { CueVerb, SpeechLexicon } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import { isClosedBefore } from './object-heads.js';
import type { Reading } from './reading.js';
import type { SpeechIndex } from './speech-index.js';
import { ownedStems } from './verbal-nouns.js';

/** A noun for what a cue verb does ("warning"), as it may be written. */
export interface SpeechNoun {
  readonly verb: CueVerb;
  /** Whether a pronoun for the source is written onto it: "his warning". */
  readonly isOwned: boolean;
}

/** A speech noun in a text. */
export interface SpeechNounAt extends SpeechNoun {
  readonly at: number;
  /** Leading characters of the token that are clitics. */
  readonly skip: number;
}

/** All forms of the nouns of all cue verbs by their comparison key: as they are, in the accusative and with a possessive pronoun. */
export function inflectNouns({ verbs, words }: SpeechLexicon): ReadonlyMap<string, SpeechNoun> {
  const { accusativeEndings, possessorEndings, feminineEndings, feminineLinks } = words;
  const nouns = new Map<string, SpeechNoun>();
  for (const verb of verbs) {
    for (const noun of verb.nouns) {
      const feminine = feminineEndings.find((ending) => noun.endsWith(ending));
      const stem = feminine === undefined ? noun : noun.slice(0, -feminine.length) + feminineLinks[0]!;
      for (const word of [noun, ...accusativeEndings.map((ending) => noun + ending)]) {
        nouns.set(toKey(word), { verb, isOwned: false });
      }
      for (const ending of possessorEndings) nouns.set(toKey(stem + ending), { verb, isOwned: true });
    }
  }
  return nouns;
}

/** The speech noun at a token, a conjunction or preposition written onto it left aside; `null` for other words. */
export function speechNounAt(reading: Reading, t: number): SpeechNounAt | null {
  const { nouns } = reading.index;
  const key = reading.keys[t];
  if (key === undefined || reading.mentionOf[t] !== -1) return null;
  const whole = nouns.get(key);
  if (whole) return { verb: whole.verb, isOwned: whole.isOwned, at: t, skip: 0 };
  const stem = mayBeClitic(key, reading.index.words) ? nouns.get(key.slice(1)) : undefined;
  return stem ? { verb: stem.verb, isOwned: stem.isOwned, at: t, skip: 1 } : null;
}

/** Whether the first letter of a word may be a conjunction or preposition written onto a noun. */
export function mayBeClitic(key: string, words: SpeechIndex['words']): boolean {
  const { conjunctions, cliticPrepositions, adjacentClitics } = words;
  return conjunctions.hasInitial(key) || cliticPrepositions.hasInitial(key) || adjacentClitics.hasInitial(key);
}

/** How far behind a verb that says nothing itself the noun that does may stand, in tokens. */
const DEED_REACH = 14;

/** "Addressed a warning to", "offered (in the hall) his thanks": the speech noun that is the object of a verb; `null` where none is. */
export function findDeed(reading: Reading, first: number): SpeechNounAt | null {
  const { complementizers, relatives, commas } = reading.index.words;
  for (let t = first; t < Math.min(reading.tokens.length, first + DEED_REACH); t++) {
    if (reading.sentenceOf[t] !== reading.sentenceOf[first]) return null;
    const key = reading.keys[t]!;
    if (complementizers.has(key) || relatives.has(key) || commas.has(key)) return null;
    const closing = closingNounAt(reading, t);
    if (closing) return closing;
    const noun = speechNounAt(reading, t) ?? definiteNounAt(reading, t, key);
    if (noun) return t <= first + 1 || isClosedBefore(reading, first, t) ? noun : null;
  }
  return null;
}

/** "Closed his talk by the call for (بالدعوة)": behind somebody's own word, a speech noun with a preposition written onto it; `null` for other words. */
function closingNounAt(reading: Reading, t: number): SpeechNounAt | null {
  const owned = reading.keys[t + 1] === undefined ? [] : ownedStems(reading, t);
  if (owned.length === 0 || !reading.index.words.cliticPrepositions.hasInitial(reading.keys[t + 1]!)) return null;
  const noun = speechNounAt(reading, t + 1) ?? definiteNounAt(reading, t + 1, reading.keys[t + 1]!.slice(1));
  return noun && !noun.isOwned ? noun : null;
}

/** "Repeated the call (الدعوة) for": a speech noun with the article, by its key without a clitic. */
function definiteNounAt(reading: Reading, t: number, key: string): SpeechNounAt | null {
  const { nouns, lexicon } = reading.index;
  const article = lexicon.words.articles.find((letters) => key.startsWith(letters));
  const noun = article === undefined || reading.mentionOf[t] !== -1 ? undefined : nouns.get(key.slice(article.length));
  return noun && !noun.isOwned ? { verb: noun.verb, isOwned: false, at: t, skip: 0 } : null;
}
