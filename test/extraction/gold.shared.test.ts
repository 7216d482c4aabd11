import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runIsnad } from '../support/run-isnad.js';
import { sharedPath } from '../support/shared.js';

interface Result {
  readonly f1: number;
}

interface Score {
  readonly missing: readonly string[];
  readonly statement: Result;
  readonly strict: Result;
  readonly attribution: Result;
  readonly triple: Result;
  readonly via: Result;
  readonly entity: { readonly all: Result };
}

interface Scorer {
  read(path: string): unknown[];
  score(gold: unknown[], predicted: unknown[]): Score;
}

/** What must not be lost again: a little below what was measured last (`docs/EXTRACTION.md`). */
const FLOORS = { statement: 0.94, strict: 0.9, attribution: 0.855, triple: 0.805, via: 0.805, entities: 0.885 };

describe('extraction against the annotated news', () => {
  test('keeps its measured quality', async () => {
    const { read, score } = (await import(sharedPath('eval', 'score.mjs'))) as Scorer;
    const texts = sharedPath('gold', 'texts');
    const files = readdirSync(texts).map((file) => `${texts}/${file}`);
    const { output, exitCode } = await runIsnad(['extract', ...files]);
    expect(exitCode).toBe(0);
    const predicted = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const result = score(read(sharedPath('gold', 'dev')), predicted);
    const measured = {
      statement: result.statement.f1,
      strict: result.strict.f1,
      attribution: result.attribution.f1,
      triple: result.triple.f1,
      via: result.via.f1,
      entities: result.entity.all.f1,
    };
    process.stdout.write(`F1 on the annotated news: ${JSON.stringify(measured)}\n`);
    expect(result.missing).toEqual([]);
    const lost = Object.entries(FLOORS).filter(([name, floor]) => measured[name as keyof typeof FLOORS] < floor);
    expect(lost).toEqual([]);
  });
});
