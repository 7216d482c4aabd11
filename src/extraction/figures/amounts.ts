import type { Bound } from '../../lexicon/figures.js';
import type { Stretch } from '../stretch.js';
import type { Counted, FigureIndex } from './figure-index.js';
import { type ReadNumber, readNumber } from './numbers.js';
import type { PhraseTable } from './phrase-table.js';

/** How much: a number, a range or a limit, over the tokens `[first, end)`. */
export interface Amount {
  readonly first: number;
  /** How many letters of the key of the first word are particles and no part of it. */
  readonly skip: number;
  readonly end: number;
  /** `null` where the range is open below or above; not both. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isApproximate: boolean;
  readonly isShare: boolean;
  readonly isPlain: boolean;
  /** The currency whose sign stands before the number. */
  readonly sign: Counted | null;
}

/** The longest phrase before a number that limits it ("ما لا يقل عن"), in tokens. */
const LONGEST_BOUND = 4;

/** In letters. */
const LONGEST_PARTICLES = 2;

/** How far a word of change may stand before a range, in tokens. */
const CHANGE_REACH = 8;

/** Reads the amount whose number begins at a token, with what stands before it. `null` where no number begins there. */
export function readAmount(stretch: Stretch, at: number, index: FigureIndex): Amount | null {
  const number = readNumber(stretch, at, index);
  if (number === null) return null;
  const sign = at > stretch.first ? (index.signs.get(stretch.tokens[at - 1]!.key) ?? null) : null;
  const from = sign === null ? at : at - 1;
  const { low, high, end, isShare, isPlain } = readRange(stretch, from, number, index) ?? number;
  const isRange = end > number.end;
  const opener = isRange ? findPhraseBefore(stretch, from, index, index.between) : null;
  const before = opener === null ? findPhraseBefore(stretch, from, index, index.bounds) : null;
  const { first, skip } = opener ?? before ?? { first: from, skip: particlesAt(stretch, from, index) };
  const isApproximate = !isRange && high !== low;
  const amount = { first, skip, end, low, high, isApproximate, isShare, isPlain, sign };
  return before === null ? amount : limit(amount, before.value);
}

/** The amount with a limit that stands before or behind it. */
export function limit(amount: Amount, bound: Bound): Amount {
  if (bound === 'about') return { ...amount, isApproximate: true };
  return bound === 'atLeast' ? { ...amount, high: null } : { ...amount, low: null, high: amount.high ?? amount.low };
}

type Range = Pick<Amount, 'low' | 'high' | 'end' | 'isShare' | 'isPlain'>;

/** "Between 5 and 10", "5 to 10", "10-15 thousand": the rest of a range whose first number is read, its words beginning at a token. */
function readRange(stretch: Stretch, at: number, from: ReadNumber, index: FigureIndex): Range | null {
  const { tokens, end } = stretch;
  if (from.end >= end || from.high === null) return null;
  const opener = findPhraseBefore(stretch, at, index, index.between);
  const { key } = tokens[from.end]!;
  const isJoined = opener !== null && (index.joiners.has(key) || startsJoined(key, index));
  if (!isJoined && !index.until.has(key)) return null;
  if (opener === null && isChange(stretch, at, index)) return null;
  const next = isJoined && !index.joiners.has(key) ? from.end : from.end + 1;
  const to = readNumber(stretch, next, index);
  if (to === null || to.high === null) return null;
  // "Between 10 and 15 thousand": the scale is said once.
  const low = from.scale === 1 && to.scale > 1 && from.low < to.high / to.scale ? from.low * to.scale : from.low;
  if (low >= to.high) return null;
  return { low, high: to.high, end: to.end, isShare: to.isShare, isPlain: from.isPlain && to.isPlain };
}

function startsJoined(key: string, { numerals, joiners }: FigureIndex): boolean {
  const form = numerals.get(key);
  return form !== undefined && joiners.has(form.particles);
}

interface PhraseBefore<T> {
  readonly value: T;
  readonly first: number;
  /** How many letters of the key of its first word are particles. */
  readonly skip: number;
}

/** The longest phrase of a table that ends before a token; its first word may have particles: "بنحو", "ولأكثر من". */
function findPhraseBefore<T>(
  { tokens, first }: Stretch,
  at: number,
  { particles }: FigureIndex,
  table: PhraseTable<T>,
): PhraseBefore<T> | null {
  for (let start = Math.max(first, at - LONGEST_BOUND); start < at; start++) {
    const { key } = tokens[start]!;
    for (let skip = 0; skip <= LONGEST_PARTICLES && particles.has(key.slice(0, skip)); skip++) {
      const match = table.match(tokens, start, at, skip);
      if (match?.end === at) return { value: match.value, first: start, skip };
    }
  }
  return null;
}

function particlesAt({ tokens }: Stretch, at: number, { numerals }: FigureIndex): number {
  return numerals.get(tokens[at]!.key)?.particles.length ?? 0;
}

/** Whether something rises or falls before a number: then "from 5 to 10" says where it was and is. */
function isChange({ tokens, first }: Stretch, at: number, { changes }: FigureIndex): boolean {
  for (let t = at - 1; t >= first && t >= at - CHANGE_REACH; t--) if (changes.has(tokens[t]!.key)) return true;
  return false;
}
