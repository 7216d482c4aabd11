import { median, quantile } from 'simple-statistics';
import type { FigureClaimRow } from '../graph/reading/index.js';
import { groupBy } from '../model/index.js';

/** A claim beside the others of the same quantity. */
export interface ComparedClaim extends FigureClaimRow {
  /** Far from what the others claim (Tukey's fences); never where fewer than `MIN_FOR_OUTLIERS` claims are known. */
  readonly isOutlier: boolean;
}

/** What is claimed of one quantity in one unit, in the order of the claims. */
export interface FigureComparison {
  readonly quantity: string;
  readonly unit: string | null;
  /** The lowest and the highest number that is claimed; null where all claims leave that end open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of the middles of the claims. */
  readonly median: number | null;
  /** Two claims of different speakers cannot both be right: one begins above where the other ends. */
  readonly conflicting: boolean;
  readonly claims: readonly ComparedClaim[];
}

export const MIN_FOR_OUTLIERS = 4;
/** Tukey, Exploratory Data Analysis (1977): so many interquartile ranges beyond the quartiles. */
const FENCE = 1.5;

/** Puts claims of the same quantity and unit side by side, those quantities first of which most is claimed. */
export function compareClaims(claims: readonly FigureClaimRow[]): FigureComparison[] {
  const groups = groupBy(claims, ({ figure }) => `${figure.quantity}\n${figure.unit ?? ''}`);
  return [...groups.values()].map(toComparison).sort((a, b) => b.claims.length - a.claims.length);
}

/** As things stood: of each quantity the latest day on which each speaker put a number on it. Somebody who is not named counts alone. */
export function latestClaims(claims: readonly FigureClaimRow[]): FigureClaimRow[] {
  const bySource = groupBy(claims, ({ figure, speakerId, statementId }) =>
    [figure.quantity, figure.unit, speakerId ?? statementId].join('\n'),
  );
  const latest = [...bySource.values()].flatMap((ofOne) => {
    const day = ofOne.at(-1)!.figure.asOf;
    return ofOne.filter(({ figure }) => figure.asOf === day);
  });
  return claims.filter((claim) => latest.includes(claim));
}

function toComparison(claims: readonly FigureClaimRow[]): FigureComparison {
  const { quantity, unit } = claims[0]!.figure;
  const middles = claims.map(({ figure }) => middleOf(figure));
  const known = middles.filter((middle) => middle !== null);
  const isOutlier = toOutlierTest(known);
  const numbers = claims.flatMap(({ figure: { low, high } }) => [low, high].filter((number) => number !== null));
  return {
    ...{ quantity, unit },
    low: numbers.length > 0 ? Math.min(...numbers) : null,
    high: numbers.length > 0 ? Math.max(...numbers) : null,
    median: known.length > 0 ? median(known) : null,
    conflicting: claims.some((claim) => claims.some((other) => contradicts(claim, other))),
    claims: claims.map((claim, index) => ({ ...claim, isOutlier: isOutlier(middles[index]!) })),
  };
}

/** One number for a range; the end that is given where the other is open. */
function middleOf({ low, high }: FigureClaimRow['figure']): number | null {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

function toOutlierTest(values: readonly number[]): (value: number | null) => boolean {
  if (values.length < MIN_FOR_OUTLIERS) return () => false;
  const [lower, upper] = [quantile([...values], 0.25), quantile([...values], 0.75)];
  const margin = FENCE * (upper - lower);
  return (value) => value !== null && (value < lower - margin || value > upper + margin);
}

function contradicts(a: FigureClaimRow, b: FigureClaimRow): boolean {
  if (a.speakerId === b.speakerId) return false;
  return (a.figure.low ?? -Infinity) > (b.figure.high ?? Infinity);
}
