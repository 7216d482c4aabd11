import { slice } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import { governedNoun, sourceNounOf } from './nouns.js';
import { type Reading, tokensSpan, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';

/**
 * A description as it is said by itself: without the conjunction or preposition written onto its noun and the ending of the accusative ("لكن
 * مسؤولا").
 */
export function descriptionOf(reading: Reading, { first, end }: Subject): string {
  const text = slice(reading.text, tokensSpan(reading, first, end));
  const governed = governedNoun(reading, first, text);
  if (governed !== null) return governed;
  return withoutAccusative(reading, isConjoined(reading, first) ? text.slice(1) : text);
}

/** "والإدارة", but not "وجهة", which is a word of its own. */
function isConjoined(reading: Reading, t: number): boolean {
  const stem = withoutConjunction(reading, t);
  const key = reading.keys[t]!;
  if (stem === null || sourceNounOf(reading, key) !== null || sourceNounOf(reading, stem) === null) return false;
  return !reading.index.words.conjunctionLookalikes.startsAt(key);
}

/** The noun and the adjectives right behind it agree in the ending. */
function withoutAccusative(reading: Reading, text: string): string {
  const { accusativeEndings } = reading.index.lexicon.words;
  const words = text.split(' ');
  for (let i = 0; i < words.length; i++) {
    const key = toKey(words[i]!);
    const ending = accusativeEndings.find((letters) => key.endsWith(letters));
    const stem = ending === undefined ? '' : key.slice(0, -ending.length);
    if (stem === '' || (i === 0 && sourceNounOf(reading, stem) === null)) break;
    words[i] = shortestWithKey(words[i]!, stem);
  }
  return words.join(' ');
}

function shortestWithKey(word: string, key: string): string {
  let end = 1;
  while (end < word.length && toKey(word.slice(0, end)) !== key) end++;
  return word.slice(0, end);
}
