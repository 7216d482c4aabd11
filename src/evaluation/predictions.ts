import { groupBy, slice } from '../model/index.js';
import { toKey } from '../text/index.js';
import type { Comparison, Predicted } from './compare.js';

/** How extracted statements of one kind did. */
export interface PredictionRow {
  readonly group: string;
  readonly value: string;
  readonly predicted: number;
  readonly contentRight: number;
  /** Content and speaker. */
  readonly right: number;
}

const GROUPS: Readonly<Record<string, (one: Predicted) => string>> = {
  'cue class': ({ statement }) => statement.cueClass ?? 'none',
  rule: ({ statement }) => statement.rule,
  speaker: ({ statement }) =>
    statement.speaker === null ? 'nobody' : statement.inferred ? 'carried over' : 'at the cue',
};

/** A row for each kind of extracted statement: which of them to trust, and which rule to mend. The frequent ones first. */
export function toPredictionRows(comparisons: readonly Comparison[]): readonly PredictionRow[] {
  const predicted = comparisons.flatMap((comparison) => comparison.predicted);
  return Object.entries(GROUPS).flatMap(([group, classify]) => {
    return [...groupBy(predicted, classify)]
      .map(([value, members]) => ({ group, value, ...countRight(members) }))
      .sort((a, b) => b.predicted - a.predicted || (a.value < b.value ? -1 : 1));
  });
}

function countRight(members: readonly Predicted[]) {
  return {
    predicted: members.length,
    contentRight: members.filter(({ isContentRight }) => isContentRight).length,
    right: members.filter(({ isRight }) => isRight).length,
  };
}

/** How the statements under one cue were read. */
export interface CueRow {
  /** As it is written first. */
  readonly cue: string;
  readonly gold: number;
  readonly found: number;
  readonly speakerRight: number;
  readonly predicted: number;
  /** Extracted under this cue and not annotated. */
  readonly spurious: number;
}

/** A row for each cue, by its comparison key; those with the most errors first. */
export function toCueRows(comparisons: readonly Comparison[]): readonly CueRow[] {
  const rows = new Map<string, { -readonly [K in keyof CueRow]: CueRow[K] }>();
  const rowOf = (cue: string) => {
    const key = toKey(cue);
    const known = rows.get(key);
    if (known) return known;
    const row = { cue, gold: 0, found: 0, speakerRight: 0, predicted: 0, spurious: 0 };
    rows.set(key, row);
    return row;
  };
  for (const { text, expected, predicted } of comparisons) {
    for (const { gold, found } of expected) {
      const row = rowOf(gold.cue ? slice(text, gold.cue) : NO_CUE);
      row.gold++;
      if (found) row.found++;
      if (found?.isSpeakerRight) row.speakerRight++;
    }
    for (const { statement, isContentRight } of predicted) {
      const row = rowOf(statement.cue ? slice(text, statement.cue) : NO_CUE);
      row.predicted++;
      if (!isContentRight) row.spurious++;
    }
  }
  return [...rows.values()].sort((a, b) => errorsOf(b) - errorsOf(a) || b.gold - a.gold || (a.cue < b.cue ? -1 : 1));
}

const NO_CUE = '(none)';

function errorsOf({ gold, speakerRight, spurious }: CueRow): number {
  return gold - speakerRight + spurious;
}
