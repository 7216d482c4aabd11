import type { EntityType } from '../model/index.js';
import type { Comparison, Expected, Predicted } from './compare.js';
import { EXACT } from './overlap.js';

/** How many were right, of how many annotated and how many extracted, with the usual ratios. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

/** The measures of a set of articles, each over all of them together. */
export interface Figures {
  readonly documents: number;
  /** Contents that share at least half of their characters. */
  readonly statement: Score;
  /** Contents that share at least nine tenths. */
  readonly strict: Score;
  /** A statement with its speaker. */
  readonly attribution: Score;
  readonly about: Score;
  /** Who about whom: a name in `about` of a statement whose speaker is right. */
  readonly triple: Score;
  readonly via: Score;
  /** Share of the statements found that have the annotated mode. */
  readonly mode: number;
  /** Mean overlap of the statements found. */
  readonly overlap: number;
  readonly entity: Readonly<Record<'all' | EntityType, Score>>;
}

/** Adds the articles up. */
export function toFigures(comparisons: readonly Comparison[]): Figures {
  const expected = comparisons.flatMap((comparison) => comparison.expected);
  const predicted = comparisons.flatMap((comparison) => comparison.predicted);
  const found = expected.flatMap(({ found }) => found ?? []);
  const attributed = found.filter(({ isSpeakerRight }) => isSpeakerRight);
  const ofStatements = (hit: number) => toScore({ hit, gold: expected.length, predicted: predicted.length });
  const about = countOf('about', expected, predicted);
  return {
    documents: comparisons.length,
    statement: ofStatements(found.length),
    strict: ofStatements(found.filter(({ overlap }) => overlap >= EXACT).length),
    attribution: ofStatements(attributed.length),
    about: toScore({ hit: sum(found.map((one) => one.about.hits)), ...about }),
    triple: toScore({ hit: sum(attributed.map((one) => one.about.hits)), ...about }),
    via: toScore({ hit: sum(found.map((one) => one.via.hits)), ...countOf('via', expected, predicted) }),
    mode: meanOf(expected.flatMap(({ gold, found }) => (found ? Number(gold.mode === found.statement.mode) : []))),
    overlap: meanOf(found.map(({ overlap }) => overlap)),
    entity: {
      all: entityScore(comparisons, null),
      PERSON: entityScore(comparisons, 'PERSON'),
      ORGANIZATION: entityScore(comparisons, 'ORGANIZATION'),
      PLACE: entityScore(comparisons, 'PLACE'),
    },
  };
}

interface Counts {
  readonly hit: number;
  readonly gold: number;
  readonly predicted: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function toScore({ hit, gold, predicted }: Counts): Score {
  const precision = predicted === 0 ? 0 : hit / predicted;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = hit === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, hit, gold, predicted };
}

function countOf(list: 'about' | 'via', expected: readonly Expected[], predicted: readonly Predicted[]) {
  return {
    gold: sum(expected.map(({ gold }) => gold[list].length)),
    predicted: sum(predicted.map((one) => one[list].length)),
  };
}

function entityScore(comparisons: readonly Comparison[], type: EntityType | null): Score {
  const counts = comparisons
    .flatMap(({ entities }) => entities)
    .filter((count) => type === null || count.type === type);
  const hit = sum(counts.map(({ hits }) => hits));
  return toScore({
    hit,
    gold: hit + sum(counts.map(({ missed }) => missed.length)),
    predicted: hit + sum(counts.map(({ spurious }) => spurious.length)),
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** 0 of nothing. */
function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
