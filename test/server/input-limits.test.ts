import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkVariables, MAX_INPUT_NESTING, MAX_INPUT_VALUES } from '../../src/server/input-limits.js';

/** A value inside of so many lists and objects. */
function nest(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

describe('checkVariables', () => {
  test.each([
    ['none', {}],
    ['null and plain values', { a: null, b: 'x', c: 1, d: true }],
    ['the deepest that are allowed', { a: nest(MAX_INPUT_NESTING) }],
    ['as many values as are allowed', { a: Array.from({ length: MAX_INPUT_VALUES - 1 }, () => 1) }],
  ])('takes %s', (_, variables) => {
    expect(() => checkVariables(variables)).not.toThrow();
  });

  test.each([
    ['one level too many', { a: nest(MAX_INPUT_NESTING + 1) }, 'nested 50 deep'],
    ['more levels than the stack has', { a: nest(500_000) }, 'nested 50 deep'],
    ['one value too many', { a: Array.from({ length: MAX_INPUT_VALUES }, () => 1) }, 'more than 5000 values'],
    ['too many in several lists', { a: [Array(3_000).fill(1), Array(3_000).fill(1)] }, 'more than 5000 values'],
  ])('refuses %s', (_, variables, message) => {
    expect(() => checkVariables(variables)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }),
    );
  });

  test('its limits are those of docs/LIMITS.md', () => {
    const page = readFileSync(new URL('../../docs/LIMITS.md', import.meta.url), 'utf8');
    expect(page).toContain(`| nesting of arguments and variables | ${MAX_INPUT_NESTING} |`);
    expect(page).toContain(`| values in the variables | ${MAX_INPUT_VALUES.toLocaleString('en')} |`);
  });
});
