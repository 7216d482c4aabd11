import type { Candidate, CandidateRule } from './candidate.js';

/** What wins where candidates overlap. */
const RANK: Readonly<Record<CandidateRule, number>> = {
  byline: 8,
  quoted: 7,
  authority: 6,
  known: 5,
  // "قناة السويس" is no channel.
  gazetteer: 4,
  headed: 3,
  titled: 2,
  tagged: 1,
};

/**
 * Picks candidates so that no two of them share a word. A longer candidate beats a shorter one that lies inside it; among those that cross,
 * the surer rule wins. The result is in text order.
 */
export function chooseNames(candidates: readonly Candidate[], wordCount: number): readonly Candidate[] {
  const taken = new Uint8Array(wordCount);
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(byStrength)) {
    if (isTaken(candidate, taken)) continue;
    taken.fill(1, candidate.first, candidate.end);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

function isTaken({ first, end }: Candidate, taken: Uint8Array): boolean {
  for (let at = first; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

function byStrength(a: Candidate, b: Candidate): number {
  return b.end - b.first - (a.end - a.first) || RANK[b.rule] - RANK[a.rule] || a.first - b.first;
}
