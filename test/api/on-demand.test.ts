import { describe, expect, test } from '@jest/globals';
import { onDemand } from '../../src/api/on-demand.js';

describe('onDemand', () => {
  const made: string[] = [];
  const create = onDemand({
    length: (text: string) => {
      made.push(text);
      return text.length;
    },
    shout: (text: string) => () => text.toUpperCase(),
  });

  test('makes a property when it is first read, once, of the source of its own object', () => {
    const [short, long] = [create('ab'), create('abcdef')];
    expect(made).toEqual([]);
    expect([short.length, short.length, long.length]).toEqual([2, 2, 6]);
    expect(made).toEqual(['ab', 'abcdef']);
  });

  test('keeps what it has made, also where it is taken out of the object', () => {
    const object = create('ab');
    const { shout } = object;
    expect(shout()).toBe('AB');
    expect(object.shout).toBe(shout);
  });
});
