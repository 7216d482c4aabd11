import { type Candidate, toCandidate } from '../candidate.js';
import type { TaggedWords } from '../tagged-words.js';
import type { CapitalIndex } from './capital-index.js';

/** Ministries that are written small: "the oil ministry", "the ministry of transport". */
export function findOffices(
  { words }: TaggedWords,
  { offices, portfolios, connectors }: CapitalIndex,
): readonly Candidate[] {
  const found: Candidate[] = [];
  words.forEach(({ token }, at) => {
    if (!offices.has(token.key)) return;
    const isBehind = portfolios.has(words[at - 1]?.token.key ?? '');
    const isBefore = connectors.has(words[at + 1]?.token.key ?? '') && portfolios.has(words[at + 2]?.token.key ?? '');
    if (!isBehind && !isBefore) return;
    const first = isBehind ? at - 1 : at;
    const end = isBehind ? at + 1 : at + 3;
    const reading = words[first]!.readings[0]!;
    found.push(toCandidate(words, first, end, reading, { type: 'ORGANIZATION', rule: 'headed', kind: 'ministry' }));
  });
  return found;
}
