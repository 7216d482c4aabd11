import { groupBy } from '../model/index.js';
import type { Comparison } from './compare.js';

/** The statements whose confidence lies in `[from, to)`; the last band holds 1 as well. */
export interface ReliabilityBand {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Mean confidence; 0 where there are none. */
  readonly confidence: number;
  /** Those whose content and speaker are right. */
  readonly right: number;
}

export interface Reliability {
  /** Ten bands of a tenth each, the lowest first. */
  readonly bands: readonly ReliabilityBand[];
  /** Mean distance of confidence and share of right ones over the bands, weighted by their size (expected calibration error). */
  readonly error: number;
}

const BANDS = 10;

/** Sets the confidence that statements were given against how often they were right. */
export function toReliability(comparisons: readonly Comparison[]): Reliability {
  const predicted = comparisons.flatMap((comparison) => comparison.predicted);
  const byBand = groupBy(predicted, ({ statement }) => bandOf(statement.confidence));
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const members = byBand.get(band) ?? [];
    const total = members.reduce((sum, { statement }) => sum + statement.confidence, 0);
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      statements: members.length,
      confidence: members.length === 0 ? 0 : total / members.length,
      right: members.filter(({ isRight }) => isRight).length,
    };
  });
  const distance = bands.reduce((sum, band) => sum + Math.abs(band.confidence * band.statements - band.right), 0);
  return { bands, error: predicted.length === 0 ? 0 : distance / predicted.length };
}

function bandOf(confidence: number): number {
  return Math.min(BANDS - 1, Math.floor(confidence * BANDS));
}
