import { expect, test } from '@jest/globals';
import { runIsnad } from '../support/run-isnad.js';
import { sharedPath } from '../support/shared.js';

interface Scorer {
  read(path: string): unknown[];
  score(gold: unknown[], predicted: unknown[]): Readonly<Record<string, unknown>>;
}

const GOLD = sharedPath('gold', 'dev');
const TEXTS = sharedPath('gold', 'texts');

/** Numbers that were added up in another order differ in their last digits. */
function rounded(figures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)),
  );
}

test('isnad eval prints the figures of score.mjs, to the last one', async () => {
  const { read, score } = (await import(sharedPath('eval', 'score.mjs'))) as Scorer;
  const extracted = await runIsnad(['extract', TEXTS]);
  const predictions = extracted.output.trim().split('\n');
  const { errors, missing, ...figures } = score(
    read(GOLD),
    predictions.map((line) => JSON.parse(line)),
  );
  const evaluated = await runIsnad(['eval', GOLD, TEXTS, '--json']);
  expect(evaluated.exitCode).toBe(0);
  const evaluation = JSON.parse(evaluated.output) as Readonly<Record<string, unknown>>;
  expect(missing).toEqual([]);
  expect(Object.keys(figures)).toHaveLength(10);
  expect(rounded(evaluation)).toMatchObject(rounded(figures) as object);
});
