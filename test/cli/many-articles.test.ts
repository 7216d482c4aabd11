import { describe, expect, test } from '@jest/globals';
import { prepareForManyArticles } from '../../src/cli/many-articles.js';

function flagsOf(version: string): readonly string[] {
  const flags: string[] = [];
  prepareForManyArticles({ version, set: (flag) => flags.push(flag) });
  return flags;
}

describe('prepareForManyArticles', () => {
  test('makes the compiler of the engine that was measured wait', () =>
    expect(flagsOf('11.3.244.8-node.38')).toContainEqual(expect.stringContaining('--interrupt-budget')));

  test.each(['12.4.254.21-node.33', '13.6.233.10-node.18', '110.0'])('leaves V8 %s as it is', (version) =>
    expect(flagsOf(version)).toEqual([]),
  );
});
