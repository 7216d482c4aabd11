import { groupBy } from '../../model/index.js';
import { type Candidate, toCandidate, withChanges } from './candidate.js';
import { Endings } from './endings.js';
import { isRare, type TaggedWords } from './tagged-words.js';
import type { Word } from './words.js';

/** A name to look for again. */
type Whole = Pick<Candidate, 'keys' | 'type' | 'kind'>;

/**
 * Names of several words that the tagger found, wherever else the article writes them: what it saw whole in one sentence it may have missed
 * or cut in another. So too names that stood behind the noun that describes them: "«مندرين أورينتال»" after "مجموعة «مندرين أورينتال»".
 */
export function findWholeNames(chosen: readonly Candidate[], tagged: TaggedWords): readonly Candidate[] {
  const { words, sentences } = tagged;
  const byFirst = groupBy(distinctWholes(chosen, tagged), ({ keys }) => keys[0]!);
  if (byFirst.size === 0) return [];
  const endings = new Endings(byFirst.keys());
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (!endings.mayHave(words[at]!.token.key)) continue;
      for (const reading of words[at]!.readings) {
        const alike = byFirst.get(reading.key);
        if (alike === undefined) continue;
        for (const { keys, type, kind } of alike) {
          const end = at + keys.length;
          if (end <= endToken && isAt(keys, at, words))
            found.push(toCandidate(words, at, end, reading, { type, kind, rule: 'tagged' }));
        }
      }
    }
  }
  return found;
}

/** Whether the words from `at` on are those of a name; the first is known to be. */
function isAt(keys: readonly string[], at: number, words: readonly Word[]): boolean {
  for (let i = 1; i < keys.length; i++) if (words[at + i]!.token.key !== keys[i]) return false;
  return true;
}

/** Each name once, however often the article has it: or the time would grow with the square of that. */
function distinctWholes(chosen: readonly Candidate[], tagged: TaggedWords): readonly Whole[] {
  const wholes = new Map<string, Whole>();
  for (const name of chosen) {
    const whole = toWhole(name, tagged);
    if (whole !== null) wholes.set(`${whole.type} ${whole.kind} ${whole.keys.join(' ')}`, whole);
  }
  return [...wholes.values()];
}

function toWhole(name: Candidate, tagged: TaggedWords): Whole | null {
  const { rule, type, keys, first, end, shorter } = name;
  const isFound = rule === 'tagged' || (rule === 'headed' && type === 'PLACE');
  if (isFound) return keys.length > 1 && keys.length === end - first ? name : null;
  const inner = shorter[0];
  if (rule !== 'headed' || inner === undefined || keys.length < 3) return null;
  const at = tagged.words[first + 1]!.token.start === inner.start ? first + 1 : first + 2;
  // "مدرسة التعليم المستمر": everyday words are no name without their head.
  return isRare(tagged, at) ? withChanges(name, { keys: keys.slice(1) }) : null;
}
