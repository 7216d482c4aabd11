import { IsnadError } from '../../errors.js';

/** The most rows one page can hold. */
export const MAX_PAGE_SIZE = 100;

export const DEFAULT_PAGE_SIZE = 20;

/**
 * Checks a page size as a client gave it; `absent` where none was given.
 *
 * @throws {IsnadError} `PAGE_TOO_LARGE` above `max`, `BAD_USER_INPUT` below zero.
 */
export function checkPageSize(
  given: number | null | undefined,
  { argument = 'first', max = MAX_PAGE_SIZE, absent = DEFAULT_PAGE_SIZE } = {},
): number {
  const first = given ?? absent;
  if (first > max) {
    throw new IsnadError(
      'PAGE_TOO_LARGE',
      `"${argument}" can be at most ${max}, but got ${first}. Ask for ${max} at most, and for the rest by "after" where the field has it.`,
      { details: { max, given: first } },
    );
  }
  if (first < 0) {
    throw new IsnadError('BAD_USER_INPUT', `"${argument}" must be a whole number from 0 to ${max}, but got ${first}.`);
  }
  return first;
}
