import type { ClaimToOppose } from '../../graph/reading/index.js';
import { lexicons, negators } from '../../lexicon/index.js';
import { groupBy } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import { lightStem } from '../light-stem.js';

/** What a claim says, as far as claims are compared. */
export interface ReadClaim {
  readonly row: ClaimToOppose;
  /** The words that say something, as written, by their stems: without function words and negations. */
  readonly words: ReadonlyMap<string, string>;
  readonly isNegated: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const functionWords = new Set(Object.values(lexicons).flatMap(({ text }) => text.stopWords.map(toKey)));
const negations = new Set(Object.values(negators).flat().map(toKey));

/** Takes the words of a claim apart. */
export function readClaim(row: ClaimToOppose): ReadClaim {
  const words = (row.text.match(WORD) ?? []).map((word) => ({ word, key: toKey(word) }));
  const telling = words.filter(({ key }) => key.length > 1 && !functionWords.has(key) && !negations.has(key));
  return {
    row,
    words: new Map(telling.map(({ word, key }) => [lightStem(key), word])),
    isNegated: words.some(({ key }) => negations.has(key)),
  };
}

/** A claim, and how many stems another one shares with it. */
export interface SharingClaim {
  readonly claim: ReadClaim;
  readonly shared: number;
}

/** Returns what finds the other claims that share stems with one of these. */
export function toSharingSearch(claims: readonly ReadClaim[]): (claim: ReadClaim) => SharingClaim[] {
  const uses = claims.flatMap((claim) => [...claim.words.keys()].map((stem) => ({ stem, claim })));
  const usesByStem = groupBy(uses, ({ stem }) => stem);
  return (claim) => {
    const counts = new Map<ReadClaim, number>();
    for (const stem of claim.words.keys()) {
      for (const use of usesByStem.get(stem)!) counts.set(use.claim, (counts.get(use.claim) ?? 0) + 1);
    }
    counts.delete(claim);
    return [...counts].map(([other, shared]) => ({ claim: other, shared }));
  };
}
