import { describe, expect, test } from '@jest/globals';
import type { ChangeBatch } from '../../../src/api/live/change-batch.js';
import { KeptBatches } from '../../../src/api/live/kept-batches.js';

const EPOCH = 'epoch';

function batch(first: number, last: number): ChangeBatch {
  const changes = Array.from({ length: last - first + 1 }, (_, index) => ({ sequence: first + index }));
  return { epoch: EPOCH, last, changes } as unknown as ChangeBatch;
}

function keep(...batches: ChangeBatch[]): KeptBatches {
  const kept = new KeptBatches();
  for (const each of batches) kept.add(each);
  return kept;
}

describe('KeptBatches', () => {
  const early = batch(11, 20);
  const late = batch(21, 22);

  test.each([
    { at: 9, next: null, because: 'it lies before all that is kept' },
    { at: 10, next: early, because: 'the batch begins right behind it' },
    { at: 15, next: early, because: 'it lies inside' },
    { at: 20, next: late, because: 'the batch before is taken' },
    { at: 22, next: null, because: 'there is nothing behind it' },
  ])('at $at: $because', ({ at, next }) => {
    const position = { epoch: EPOCH, sequence: at, statements: 0 };
    expect(keep(early, late).after(position)).toBe(next);
  });

  test('forgets whole batches', () => {
    const kept = keep(early, late);
    expect(kept.changeCount).toBe(12);
    kept.dropUpTo(21);
    expect(kept.changeCount).toBe(2);
    kept.dropUpTo(22);
    expect(kept.changeCount).toBe(0);
  });
});
