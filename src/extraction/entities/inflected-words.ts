import { toKey } from '../../text/index.js';
import { FACT } from './fact.js';
import type { LexicalIndex, NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading } from './words.js';

const PART_OF_NAME = NAMED | FACT.connector;
/** Forms of words of the last class of frequency look too much like foreign names. */
const RAREST_STEM = 3;
/** What is left of a word without its affix; shorter rests are words by chance. */
const SHORTEST_STEM = 3;

/** Whether a word is written as names are not (see `isWrittenInflected`), which many rules ask of the same words. `key` is a comparison key. */
export function isInflected(key: string, names: NameIndex): boolean {
  return names.isInflected(key);
}

/**
 * Whether a word is written as names are not, although the lexicon may have never seen it: a verb ("يصافح", since "صافح" is a word), a noun
 * with a pronoun ("مرشدنا"), in the accusative ("بلاغا") or in the dual or plural ("كيلومترين"). Known names are none of these. `key` is a comparison key.
 */
export function isWrittenInflected(key: string, names: LexicalIndex): boolean {
  const facts = names.wordClasses.get(key) ?? 0;
  if ((facts & (FACT.given | FACT.family | FACT.connector)) !== 0) return false;
  // The lists of foreign names have many a word in the accusative: "بلاغا".
  if ((facts & FACT.foreign) !== 0) return isAccusative(key, names);
  return isVerb(key, names) || hasPronoun(key, names) || isAccusative(key, names) || isDualOrPlural(key, names);
}

/**
 * Whether a word by itself is an everyday noun behind a particle ("بمقترح") or an adjective of relation to an everyday word or a place
 * ("تراثي", "شيشاني"). Inside of full names such words are family names. `readings` are those of one word.
 */
export function isDerived(readings: readonly Reading[], names: LexicalIndex): boolean {
  const { article, relationEnding: ending } = names.clitics;
  const isNamed = ({ key }: Reading) => ((names.wordClasses.get(key) ?? 0) & PART_OF_NAME) !== 0;
  if (readings.some((reading) => reading.skip === 0 && isNamed(reading))) return false;
  return readings.some((reading) => {
    const { key, skip } = reading;
    if (isNamed(reading)) return false;
    if (skip > 0)
      return (
        isVerb(key, names) || isDualOrPlural(key, names) || (key.length > SHORTEST_STEM && names.frequency.has(key))
      );
    const stem = key.slice(0, -ending.length);
    if (ending === '' || !key.endsWith(ending) || stem.length < SHORTEST_STEM) return false;
    const bare = names.withoutArticle(stem);
    return names.frequency.has(bare) || names.singleWordNames.has(bare) || names.singleWordNames.has(article + bare);
  });
}

/** A common word begins with another prefix, or with none, and goes on alike. */
function isVerb(key: string, names: LexicalIndex): boolean {
  const prefixes = names.verbPrefixes;
  return prefixes.some((prefix) => {
    const stem = key.slice(prefix.length);
    if (!key.startsWith(prefix) || stem.length < SHORTEST_STEM) return false;
    if (stem.length > SHORTEST_STEM && names.frequency.has(stem)) return true;
    return prefixes.some((other) => other !== prefix && (names.frequency.get(other + stem) ?? RARE) <= RAREST_STEM);
  });
}

/** Whether the word is an everyday noun with a pronoun: "مرشدنا", "ثقتها". */
export function hasPronoun(key: string, names: LexicalIndex): boolean {
  const [last = '', becomes = ''] = names.clitics.bound;
  return names.clitics.pronounSuffixes.some((suffix) => {
    const stem = key.slice(0, -suffix.length);
    if (!key.endsWith(suffix) || stem.length < SHORTEST_STEM) return false;
    const isBound = becomes !== '' && stem.endsWith(becomes);
    return names.frequency.has(stem) || (isBound && names.frequency.has(toKey(stem.slice(0, -becomes.length) + last)));
  });
}

/** Whether the word is an everyday noun or adjective in the indefinite accusative: "مسؤولا". */
export function isAccusative(key: string, names: LexicalIndex): boolean {
  const ending = names.clitics.accusative;
  const stem = key.slice(0, -ending.length);
  if (ending === '' || !key.endsWith(ending) || stem.length < SHORTEST_STEM) return false;
  const isCommoner = (names.frequency.get(stem) ?? RARE) < (names.frequency.get(key) ?? RARE);
  return isCommoner && ((names.wordClasses.get(stem) ?? 0) & PART_OF_NAME) === 0;
}

/** Two or many of what is a commoner word; a plural that governs another noun has lost the end of its ending ("مؤيدو" of "مؤيدون"). */
function isDualOrPlural(key: string, names: LexicalIndex): boolean {
  const frequency = names.frequency.get(key) ?? RARE;
  const [plural = '', bound = ''] = names.clitics.boundPlural;
  const isBound = bound !== '' && key.endsWith(bound) && key.length > SHORTEST_STEM + 1;
  if (isBound && names.frequency.has(key.slice(0, -bound.length) + plural)) return true;
  return names.clitics.numberEndings.some((ending) => {
    const stem = key.slice(0, -ending.length);
    const ofStem = names.frequency.get(stem) ?? RARE;
    return key.endsWith(ending) && stem.length > SHORTEST_STEM && ofStem <= RAREST_STEM && ofStem < frequency;
  });
}
