import type { Evaluation, Mistake, MistakeKind, Score } from '../evaluation/index.js';
import { toEvaluationTables } from './evaluation-tables.js';

/** An evaluation for a person to read: the figures, the tables, and the worst errors with their words. */
export function toEvaluationText(evaluation: Evaluation, limit: number): string {
  return [
    toFigures(evaluation),
    ...toEvaluationTables(evaluation, limit),
    ...Object.entries(evaluation.mistakes).map(([kind, mistakes]) => toMistakes(kind as MistakeKind, mistakes, limit)),
  ].join('\n\n');
}

function toFigures(evaluation: Evaluation): string {
  const { mode, overlap, entity } = evaluation;
  return [
    `${evaluation.documents} documents`,
    toFigure('statement (IoU>=0.5)', evaluation.statement),
    toFigure('statement (IoU>=0.9)', evaluation.strict),
    toFigure('+ speaker', evaluation.attribution),
    toFigure('about', evaluation.about),
    toFigure('who about whom', evaluation.triple),
    toFigure('via', evaluation.via),
    `${'mode'.padEnd(FIGURE_WIDTH)} ${mode.toFixed(3)} of matched;  mean overlap ${overlap.toFixed(3)}`,
    ...Object.entries(entity).map(([type, score]) => toFigure(`entity ${type}`, score)),
  ].join('\n');
}

const FIGURE_WIDTH = 22;

function toFigure(name: string, { precision, recall, f1, hit, gold, predicted }: Score): string {
  const ratios = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(FIGURE_WIDTH)} ${ratios}   (${hit}/${gold} gold, ${predicted} predicted)`;
}

const EXPLANATIONS: Readonly<Record<MistakeKind, string>> = {
  missed: 'Missed statements, the longest first',
  spurious: 'Statements that are none, the surest first',
  boundary: 'Contents that begin or end elsewhere, the least overlap first',
  speaker: 'Wrong speakers, the surest first',
  about: 'Wrong names in about (gold: missed, read: not annotated), the most first',
  via: 'Wrong names in via, the same way',
  entity: 'Entities missed (gold) or not annotated (read), the most mentions first',
};

function toMistakes(kind: MistakeKind, mistakes: readonly Mistake[], limit: number): string {
  const shown = mistakes.slice(0, limit);
  const heading = `${EXPLANATIONS[kind]} (${shown.length} of ${mistakes.length})`;
  const lines = shown.flatMap(({ doc, at, gold, predicted, content }) => [
    `  ${doc} at ${at}`,
    ...(gold === null ? [] : [`    gold: ${shorten(gold)}`]),
    ...(predicted === null ? [] : [`    read: ${shorten(predicted)}`]),
    ...(content === null ? [] : [`    text: ${shorten(content)}`]),
  ]);
  return [heading, ...lines].join('\n');
}

const SHOWN_LENGTH = 200;

/** On one line, the middle of a long text left out: errors at either end stay visible. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= SHOWN_LENGTH) return line;
  return `${line.slice(0, SHOWN_LENGTH / 2)} … ${line.slice(-SHOWN_LENGTH / 2)}`;
}
