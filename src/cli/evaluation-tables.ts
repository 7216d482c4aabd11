import type { Evaluation } from '../evaluation/index.js';

/** The tables of an evaluation, each under a heading that says what is counted. */
export function toEvaluationTables(evaluation: Evaluation, limit: number): readonly string[] {
  return [toPhenomena(evaluation), toPredictions(evaluation), toReliability(evaluation), toCues(evaluation, limit)];
}

function toPhenomena({ phenomena }: Evaluation): string {
  const rows = phenomena.map(({ phenomenon, value, gold, found, exact, speakerRight, about }) => [
    phenomenon,
    value,
    String(gold),
    share(found, gold),
    share(exact, gold),
    share(speakerRight, gold),
    share(about.hit, about.gold),
  ]);
  const header = ['', '', 'gold', 'found', 'exact', 'speaker', 'about'];
  return toTable('Annotated statements, and how many of them were read right', header, rows);
}

function toPredictions({ predictions }: Evaluation): string {
  const rows = predictions.map(({ group, value, predicted, contentRight, right }) => [
    group,
    value,
    String(predicted),
    share(contentRight, predicted),
    share(right, predicted),
  ]);
  const header = ['', '', 'predicted', 'content', '+ speaker'];
  return toTable('Extracted statements, and how many of them are annotated', header, rows);
}

function toReliability({ reliability: { bands, error } }: Evaluation): string {
  const rows = bands
    .filter(({ statements }) => statements > 0)
    .map(({ from, to, statements, confidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(statements),
      percent(confidence),
      share(right, statements),
    ]);
  const heading = `Reliability of the confidence: right are content and speaker; mean distance ${percent(error)}`;
  return toTable(heading, ['confidence', 'statements', 'mean', 'right'], rows);
}

/** The cue stands last: right-to-left words between columns would turn their order around. */
function toCues({ cues }: Evaluation, limit: number): string {
  const rows = cues
    .slice(0, limit)
    .map(({ cue, gold, found, speakerRight, predicted, spurious }) => [
      String(gold),
      String(found),
      String(speakerRight),
      String(predicted),
      String(spurious),
      cue,
    ]);
  const header = ['gold', 'found', 'speaker', 'predicted', 'spurious', 'cue'];
  return toTable(`The cues with the most errors (${rows.length} of ${cues.length})`, header, rows);
}

/** A heading, and rows in columns as wide as their widest cell. */
function toTable(heading: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
  return [heading, ...lines].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : percent(part / whole);
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}
