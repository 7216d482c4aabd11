import type { ClaimToOppose } from '../../graph/reading/index.js';
import { toKey } from '../../text/index.js';
import type { OppositionKind } from '../enums/opposition-kind.js';
import { type ReadClaim, readClaim, type SharingClaim, toSharingSearch } from './claim-words.js';

/** Two claims on the same matter that point opposite ways. */
export interface OppositePair {
  readonly kind: OppositionKind;
  /** The one that affirms or praises. */
  readonly claim: ClaimToOppose;
  /** The one that denies or blames. */
  readonly opposite: ClaimToOppose;
  /** Words of the claim that the opposite has as well, as the claim writes them. */
  readonly sharedWords: readonly string[];
}

/** Fewer words in common do not make it the same matter. */
export const LEAST_SHARED = 3;
/** A denial names what it denies, now and then in other words. */
export const LEAST_OF_DENIAL = 0.6;
/** Where only a particle tells the two apart, they have to be nearly the same. */
export const LEAST_OF_LONGER = 0.75;
/** Praise and blame of one thing give reasons of their own. */
export const LEAST_OF_SHORTER = 0.5;

const AFFIRMING: ReadonlySet<string | null> = new Set(['say', 'write', 'announce', 'believe', 'warn', null]);
const BLAMING: ReadonlySet<string | null> = new Set(['accuse', 'criticize']);

/**
 * The pairs of claims of different speakers or outlets that are opposite, those with most in common first:
 * - `DENIAL`: one denies (نفى) what the other affirms; they share `LEAST_OF_DENIAL` of the words of the denial;
 * - `NEGATION`: both affirm, exactly one of them with a negation (لم، ليس، not); they share `LEAST_OF_LONGER` of the words of the longer;
 * - `PRAISE_AND_BLAME`: one praises, the other accuses or criticises; they share `LEAST_OF_SHORTER` of the words of the shorter.
 *
 * Words are compared by their stems, without function words, and at least `LEAST_SHARED` are shared. Of copies of one story only the
 * first counts.
 *
 * @param claims in order of time
 */
export function findOpposites(claims: readonly ClaimToOppose[]): OppositePair[] {
  const read = withoutCopies(claims).map(readClaim);
  const findSharing = toSharingSearch(read);
  return read
    .filter(isMarked)
    .flatMap((opposite) => findSharing(opposite).flatMap((other) => toPair(other, opposite)))
    .toSorted((a, b) => b.share - a.share)
    .map(({ pair }) => pair);
}

/** Whether it can be the opposite of something: each pair is found from the side that denies or blames. */
function isMarked({ row: { cueClass }, isNegated }: ReadClaim): boolean {
  return cueClass === 'deny' || BLAMING.has(cueClass) || (AFFIRMING.has(cueClass) && isNegated);
}

function toPair({ claim, shared }: SharingClaim, opposite: ReadClaim): { pair: OppositePair; share: number }[] {
  if (shared < LEAST_SHARED || !areOfDifferentOrigin(claim.row, opposite.row)) return [];
  const kind = kindOf({ claim, shared }, opposite);
  if (kind === null) return [];
  const sharedWords = [...claim.words].filter(([stem]) => opposite.words.has(stem)).map(([, word]) => word);
  const share = shared / Math.max(claim.words.size, opposite.words.size);
  return [{ pair: { kind, claim: claim.row, opposite: opposite.row, sharedWords }, share }];
}

function kindOf({ claim, shared }: SharingClaim, opposite: ReadClaim): OppositionKind | null {
  const sizes = [claim.words.size, opposite.words.size];
  const affirms = AFFIRMING.has(claim.row.cueClass) && !claim.isNegated;
  if (opposite.row.cueClass === 'deny') {
    // To deny that something is not so is to affirm it.
    const denies = affirms && !opposite.isNegated;
    return denies && shared >= LEAST_OF_DENIAL * opposite.words.size ? 'DENIAL' : null;
  }
  if (BLAMING.has(opposite.row.cueClass)) {
    const praises = claim.row.cueClass === 'praise';
    return praises && shared >= LEAST_OF_SHORTER * Math.min(...sizes) ? 'PRAISE_AND_BLAME' : null;
  }
  return affirms && shared >= LEAST_OF_LONGER * Math.max(...sizes) ? 'NEGATION' : null;
}

function areOfDifferentOrigin(a: ClaimToOppose, b: ClaimToOppose): boolean {
  const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  return differ(a.speakerId, b.speakerId) || differ(a.outletId, b.outletId);
}

function withoutCopies(claims: readonly ClaimToOppose[]): ClaimToOppose[] {
  const seen = new Set<string>();
  return claims.filter(({ story, text }) => {
    const told = `${story}\n${toKey(text)}`;
    return !seen.has(told) && seen.add(told);
  });
}
