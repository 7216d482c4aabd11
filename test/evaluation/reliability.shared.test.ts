import { expect, test } from '@jest/globals';
import type { Evaluation } from '../../src/evaluation/index.js';
import { runIsnad } from '../support/run-isnad.js';
import { sharedPath } from '../support/shared.js';

/** So many of the statements that are called sure must be right, and so many of all must be called sure. */
const LEAST_RIGHT = 0.95;
const LEAST_SHARE = 0.15;

test('of the statements with a confidence of 0.9 or more at least 95 % are right', async () => {
  const { output } = await runIsnad(['eval', sharedPath('gold', 'dev'), sharedPath('gold', 'texts'), '--json']);
  const { reliability, statement } = JSON.parse(output) as Evaluation;
  const sure = reliability.bands.at(-1)!;
  process.stdout.write(`Confidence of 0.9 or more: ${sure.statements} statements, ${sure.right} right\n`);
  expect(sure.from).toBe(0.9);
  expect(sure.right / sure.statements).toBeGreaterThanOrEqual(LEAST_RIGHT);
  expect(sure.statements / statement.predicted).toBeGreaterThanOrEqual(LEAST_SHARE);
});
