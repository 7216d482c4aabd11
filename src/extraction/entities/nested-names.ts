import type { Candidate } from './candidate.js';
import type { NameIndex } from './name-index.js';

/**
 * Names that end the name of an organization and are named by it as well: the town where it has its seat ("الكلية الجامعية بـ|القنفذة") and
 * whoever leads a government ("حكومة الرئيس | أحمد النجم"). The longest of those that end alike.
 */
export function findNestedNames(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  { withoutArticle }: Pick<NameIndex, 'withoutArticle'>,
): readonly Candidate[] {
  const outer = new Map(chosen.filter(({ rule }) => rule === 'headed').map((name) => [name.end, name]));
  const inner = new Map<number, Candidate>();
  for (const name of candidates) {
    const whole = outer.get(name.end);
    if (whole === undefined || whole.type !== 'ORGANIZATION' || name.first <= whole.first) continue;
    const isSeat = name.type === 'PLACE' && withoutArticle(whole.reading.key) !== whole.reading.key;
    const isLeader = name.type === 'PERSON' && whole.kind === 'government';
    const known = inner.get(name.end);
    if ((isSeat || isLeader) && (known === undefined || name.first < known.first)) inner.set(name.end, name);
  }
  return [...inner.values()];
}
