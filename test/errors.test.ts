import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, IsnadError } from '../src/errors.js';

describe('error codes', () => {
  test('docs/ERRORS.md lists every code with its exit code, and no other', () => {
    const page = readFileSync(new URL('../docs/ERRORS.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z0-9_]+)` \| (\d) \|/gm)].map((row) => [row[1], Number(row[2])]);
    expect(Object.fromEntries(rows)).toEqual(ERROR_CODES);
    expect(rows).toHaveLength(Object.keys(ERROR_CODES).length);
  });

  test('an error carries its code, cause and details', () => {
    const cause = new Error('below');
    const error = new IsnadError('NAME_AMBIGUOUS', 'two', { cause, details: { candidates: ['a', 'b'] } });
    expect(error).toMatchObject({ code: 'NAME_AMBIGUOUS', message: 'two', cause, details: { candidates: ['a', 'b'] } });
  });
});
