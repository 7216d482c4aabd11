import type { CueVerb } from '../../lexicon/index.js';
import { endsClause } from './clauses.js';
import { type Reading, sentenceAt } from './reading.js';

/** The longest source of a clause that trails its content, in tokens. */
const LONGEST_SOURCE = 12;
/** What announces content that follows. A verb that takes more than this may have it as a plain noun phrase. */
const MARKED: ReadonlySet<string> = new Set(['that', 'quote', 'colon', 'bare']);

/**
 * Whether "as <verb> <source>" attributes what stands before it: nothing but the source may follow up to the end of the clause. The same
 * word also opens sentences that add something ("and he also said that …").
 */
export function isTrailingClause(reading: Reading, t: number, { takes, flags = [] }: CueVerb): boolean {
  const { words } = reading.index;
  if (!words.comparisons.has(reading.keys[t]!) || !takes.every((kind) => MARKED.has(kind))) return false;
  if (flags.some((flag) => flag !== 'passive' && flag !== 'noun') || words.prepositions.has(reading.keys[t + 2] ?? ''))
    return false;
  if (t === sentenceAt(reading, t).firstToken) return false;
  const limit = t + 2 + LONGEST_SOURCE;
  for (let end = t + 2; end < limit; end++) {
    if (endsClause(reading, end)) return end > t + 2 && !words.colons.has(reading.keys[end] ?? '');
    if (words.complementizers.has(reading.keys[end]!) || reading.opens[end] !== -1) return false;
  }
  return false;
}
