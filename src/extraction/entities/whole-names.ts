import { type Candidate, toCandidate } from './candidate.js';
import { Endings } from './endings.js';
import type { TaggedWords } from './tagged-words.js';

/**
 * Names of several words that the tagger found, wherever else the article writes them: what it saw whole in one sentence it may have missed
 * or cut in another.
 */
export function findWholeNames(chosen: readonly Candidate[], { words, sentences }: TaggedWords): readonly Candidate[] {
  const byFirst = new Map<string, Candidate[]>();
  for (const name of chosen) {
    if (name.rule !== 'tagged' || name.keys.length < 2 || name.keys.length !== name.end - name.first) continue;
    byFirst.set(name.keys[0]!, [...(byFirst.get(name.keys[0]!) ?? []), name]);
  }
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
          const isSame = end <= endToken && keys.every((key, i) => i === 0 || words[at + i]!.token.key === key);
          if (isSame) found.push(toCandidate(words, at, end, reading, { type, kind, rule: 'tagged' }));
        }
      }
    }
  }
  return found;
}
