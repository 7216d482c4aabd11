import { describe, expect, test } from '@jest/globals';
import { refreshed } from '../../src/server/refreshed.js';

/** Something that is read when the test lets it, and tells how often it was. */
function source() {
  const open: { answer: (value: number) => void; fail: (error: Error) => void }[] = [];
  let reads = 0;
  return {
    read: () =>
      new Promise<number>((answer, fail) => {
        reads += 1;
        open.push({ answer, fail });
      }),
    reads: () => reads,
    next: async () => {
      while (open.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      return open.shift()!;
    },
  };
}

describe('refreshed', () => {
  test('shares one reading among all who ask at the same time', async () => {
    const { read, reads, next } = source();
    const shared = refreshed(read, { freshMs: 60_000 });
    const asked = [shared.recent(), shared.recent(), shared.recent()];
    (await next()).answer(1);
    expect(await Promise.all(asked)).toEqual([1, 1, 1]);
    expect([await shared.recent(), reads()]).toEqual([1, 1]);
  });

  test('reads again once the value is old', async () => {
    const { read, next } = source();
    const shared = refreshed(read, { freshMs: 0 });
    const first = shared.recent();
    (await next()).answer(1);
    await first;
    const second = shared.recent();
    (await next()).answer(2);
    expect(await second).toBe(2);
  });

  test('takes no reading for the next one that began before', async () => {
    const { read, reads, next } = source();
    const shared = refreshed(read, { freshMs: 60_000 });
    const recent = shared.recent();
    const asked = [shared.next(), shared.next()];
    (await next()).answer(1);
    expect(await recent).toBe(1);
    (await next()).answer(2);
    expect(await Promise.all(asked)).toEqual([2, 2]);
    expect([await shared.recent(), reads()]).toEqual([2, 2]);
  });

  test('lets nobody wait for a pause who would take an older value', async () => {
    const { read, next } = source();
    const shared = refreshed(read, { freshMs: 0, pauseMs: 100 });
    const waiting = shared.next();
    const recent = shared.recent();
    (await next()).answer(1);
    expect(await recent).toBe(1);
    (await next()).answer(2);
    expect(await waiting).toBe(2);
  });

  test('fails for those who waited, and reads again for the next', async () => {
    const { read, next } = source();
    const shared = refreshed(read, { freshMs: 60_000 });
    const asked = Promise.allSettled([shared.recent(), shared.recent()]);
    (await next()).fail(new Error('away'));
    expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = shared.next();
    (await next()).answer(1);
    expect(await again).toBe(1);
  });
});
