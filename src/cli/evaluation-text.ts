import type { Evaluation, Mistake, MistakeKind, Score } from '../evaluation/index.js';

/** An evaluation for a person to read: the figures, the tables, and the worst errors with their words. */
export function toEvaluationText(evaluation: Evaluation, limit: number): string {
  return [
    toFigures(evaluation),
    ...toTables(evaluation, limit),
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

function toTables({ phenomena, predictions, cues, reliability }: Evaluation, limit: number): readonly string[] {
  const annotated = phenomena.map(({ phenomenon, value, gold, found, exact, speakerRight, about }) => [
    ...[phenomenon, value, String(gold), share(found, gold), share(exact, gold), share(speakerRight, gold)],
    share(about.hit, about.gold),
  ]);
  const extracted = predictions.map(({ group, value, predicted, contentRight, right }) => [
    ...[group, value, String(predicted), share(contentRight, predicted), share(right, predicted)],
  ]);
  const bands = reliability.bands
    .filter(({ statements }) => statements > 0)
    .map(({ from, to, statements, confidence, right }) => [
      ...[`${from.toFixed(1)} to ${to.toFixed(1)}`, String(statements), percent(confidence), share(right, statements)],
    ]);
  // A cue stands last: right-to-left words between columns would turn their order around.
  const byCue = cues
    .slice(0, limit)
    .map((row) => [...[row.gold, row.found, row.speakerRight, row.predicted, row.spurious].map(String), row.cue]);
  return [
    `Annotated statements, and how many of them were read right\n${toColumns([ANNOTATED, ...annotated])}`,
    `Extracted statements, and how many of them are annotated\n${toColumns([EXTRACTED, ...extracted])}`,
    `Reliability of the confidence: right are content and speaker; mean distance ${percent(reliability.error)}\n${toColumns([RELIABILITY, ...bands])}`,
    `The cues with the most errors (${byCue.length} of ${cues.length})\n${toColumns([CUES, ...byCue])}`,
  ];
}

const ANNOTATED = ['', '', 'gold', 'found', 'exact', 'speaker', 'about'];
const EXTRACTED = ['', '', 'predicted', 'content', '+ speaker'];
const RELIABILITY = ['confidence', 'statements', 'mean', 'right'];
const CUES = ['gold', 'found', 'speaker', 'predicted', 'spurious', 'cue'];

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

/** Rows in columns as wide as their widest cell. */
function toColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : percent(part / whole);
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}
