import type { Comparison } from './compare.js';
import { type Figures, toFigures } from './figures.js';
import { findMistakes, type Mistake, type MistakeKind } from './mistakes.js';
import type { NameRule } from './names.js';
import { type PhenomenonRow, toPhenomena } from './phenomena.js';
import { type CueRow, type PredictionRow, toCueRows, toPredictionRows } from './predictions.js';
import { type Reliability, toReliability } from './reliability.js';

/** How well articles were read, as a whole and taken apart. */
export interface Evaluation extends Figures {
  readonly phenomena: readonly PhenomenonRow[];
  readonly predictions: readonly PredictionRow[];
  readonly cues: readonly CueRow[];
  readonly reliability: Reliability;
  readonly mistakes: Readonly<Record<MistakeKind, readonly Mistake[]>>;
}

/**
 * Evaluates extractions that were compared with their annotation. The definitions are those of PARC and PolNeAR as docs/EVALUATION.md gives
 * them: statements are paired one to one by the overlap of their contents.
 */
export function evaluate(comparisons: readonly Comparison[], rule: NameRule): Evaluation {
  return {
    ...toFigures(comparisons),
    phenomena: toPhenomena(comparisons, rule),
    predictions: toPredictionRows(comparisons),
    cues: toCueRows(comparisons),
    reliability: toReliability(comparisons),
    mistakes: findMistakes(comparisons),
  };
}
