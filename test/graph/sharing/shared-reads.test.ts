import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { SharedReads } from '../../../src/graph/sharing/index.js';

/** A question that was sent to the database. */
interface Sent {
  readonly keys: readonly string[];
  readonly signal: AbortSignal;
  answer(): void;
  fail(error: Error): void;
}

let sent: Sent[];
let shared: SharedReads<AbortSignal>;

beforeEach(() => {
  sent = [];
  shared = new SharedReads((signal) => signal);
});

function reader(signal: AbortSignal, keys: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    sent.push({ keys, signal, answer: () => resolve(keys.map((key) => key.toUpperCase())), fail: reject });
  });
}

/** Lets everybody be heard who asks now. */
const turn = () => delay(1);
const keysSent = () => sent.map(({ keys }) => keys.join(' '));

/** Two questions under way, so that the next ones wait. */
async function keepBusy(): Promise<readonly Promise<unknown>[]> {
  const busy = [shared.read(reader, ['x'])];
  await turn();
  busy.push(shared.read(reader, ['y']));
  await turn();
  return busy;
}

test('whoever asks alone is asked for at once, and those at the same time together', async () => {
  const answers = Promise.all([shared.read(reader, ['a', 'b']), shared.read(reader, ['b', 'c'])]);
  await turn();
  expect(keysSent()).toEqual(['a b c']);
  sent[0]!.answer();
  expect(await answers).toEqual([
    ['A', 'B'],
    ['B', 'C'],
  ]);
});

test('what is asked while two answers are under way waits and is asked together', async () => {
  const busy = await keepBusy();
  const answers = Promise.all(['a', 'b', 'c'].map((key) => shared.read(reader, [key])));
  await turn();
  expect(keysSent()).toEqual(['x', 'y']);
  sent[0]!.answer();
  await turn();
  expect(keysSent()).toEqual(['x', 'y', 'a b c']);
  for (const { answer } of sent) answer();
  await Promise.all(busy);
  expect(await answers).toEqual([['A'], ['B'], ['C']]);
});

test('what waits is sent before those are answered whose question ended', async () => {
  const [first] = await keepBusy();
  void shared.read(reader, ['a']);
  const sentBefore = first!.then(keysSent);
  sent[0]!.answer();
  expect(await sentBefore).toEqual(['x', 'y', 'a']);
});

test('questions that are asked again alone leave no room for those that wait', async () => {
  void shared.read(reader, ['x']);
  const failing = ['a', 'b', 'c'].map((key) => shared.read(reader, [key]).catch(String));
  await turn();
  void shared.read(reader, ['y']);
  await turn();
  void shared.read(reader, ['z']);
  sent[0]!.fail(new Error('no'));
  await turn();
  expect(keysSent()).toEqual(['x a b c', 'y', 'x', 'a', 'b', 'c']);
  for (const { answer } of sent.slice(2, 4)) answer();
  await turn();
  expect(keysSent()).toHaveLength(6);
  for (const { answer } of sent.slice(4)) answer();
  await turn();
  expect(keysSent()).toEqual(['x a b c', 'y', 'x', 'a', 'b', 'c', 'z']);
  expect(await Promise.all(failing)).toEqual([['A'], ['B'], ['C']]);
});

test('nobody is answered by a question that was sent before they asked', async () => {
  const first = shared.read(reader, ['a']);
  await turn();
  const second = shared.read(reader, ['a']);
  await turn();
  expect(keysSent()).toEqual(['a', 'a']);
  for (const { answer } of sent) answer();
  expect(await Promise.all([first, second])).toEqual([['A'], ['A']]);
});

test('patience ends', async () => {
  await keepBusy();
  void shared.read(reader, ['a']);
  await delay(60);
  expect(keysSent()).toEqual(['x', 'y', 'a']);
});

test('no more than eight share a question, and no more keys than a query should have', async () => {
  await keepBusy();
  for (let index = 0; index < 9; index++) void shared.read(reader, [`k${index}`]);
  void shared.read(
    reader,
    Array.from({ length: 500 }, (_, index) => `m${index}`),
  );
  sent[0]!.answer();
  await turn();
  sent[1]!.answer();
  await turn();
  sent[2]!.answer();
  await turn();
  expect(sent.slice(2).map(({ keys }) => keys.length)).toEqual([8, 1, 500]);
});

test('groups and readers are never asked together', async () => {
  const other = (signal: AbortSignal, keys: readonly string[]) => reader(signal, keys);
  void shared.read(reader, ['a'], { group: 'one' });
  void shared.read(reader, ['b'], { group: 'two' });
  void shared.read(other, ['c'], { group: 'one' });
  await turn();
  expect(keysSent().sort()).toEqual(['a', 'b', 'c']);
});

describe('one that fails', () => {
  test('fails alone: each is asked again by itself', async () => {
    const answers = Promise.allSettled(['a', 'b', 'c'].map((key) => shared.read(reader, [key])));
    await turn();
    sent[0]!.fail(new Error('too much together'));
    await turn();
    expect(keysSent()).toEqual(['a b c', 'a', 'b', 'c']);
    sent[1]!.answer();
    sent[2]!.fail(new Error('no b'));
    sent[3]!.answer();
    expect(await answers).toEqual([
      { status: 'fulfilled', value: ['A'] },
      { status: 'rejected', reason: new Error('no b') },
      { status: 'fulfilled', value: ['C'] },
    ]);
  });

  test('is not asked again where it was alone', async () => {
    const answer = shared.read(reader, ['a']);
    await turn();
    sent[0]!.fail(new Error('no'));
    await expect(answer).rejects.toThrow('no');
    expect(sent).toHaveLength(1);
  });
});

describe('one that is given up', () => {
  test('ends at once with its reason, and the others are answered', async () => {
    const deadline = new AbortController();
    const gone = shared.read(reader, ['a'], { signal: deadline.signal });
    const stays = shared.read(reader, ['b']);
    await turn();
    deadline.abort(new Error('too late'));
    await expect(gone).rejects.toThrow('too late');
    expect(sent[0]!.signal.aborted).toBe(false);
    sent[0]!.answer();
    expect(await stays).toEqual(['B']);
  });

  test('ends the question where nobody waits for it any more', async () => {
    const deadline = new AbortController();
    const both = Promise.allSettled(['a', 'b'].map((key) => shared.read(reader, [key], { signal: deadline.signal })));
    await turn();
    deadline.abort(new Error('too late'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent[0]!.signal.reason).toEqual(new Error('too late'));
  });

  test('is not sent any more where it was waiting', async () => {
    await keepBusy();
    const deadline = new AbortController();
    const gone = shared.read(reader, ['a'], { signal: deadline.signal });
    void shared.read(reader, ['b']);
    deadline.abort(new Error('too late'));
    await expect(gone).rejects.toThrow('too late');
    sent[0]!.answer();
    await turn();
    expect(keysSent()).toEqual(['x', 'y', 'b']);
  });

  test('before it asked is sent to nobody', async () => {
    await expect(shared.read(reader, ['a'], { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    await turn();
    expect(sent).toEqual([]);
  });
});
