import { IsnadError } from '../../errors.js';
import { toNameKeys } from '../../graph/reading/index.js';

const LONGEST_NAME = 200;

/**
 * A name or title without the space around it.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` where nothing of it could ever be found, or it is enormous
 */
export function checkName(name: string, argument: string): string {
  const trimmed = name.replace(/\s+/gu, ' ').trim();
  const hasLetters = toNameKeys(trimmed).some((key) => /[\p{L}\p{N}]/u.test(key));
  if (hasLetters && trimmed.length <= LONGEST_NAME) return trimmed;
  throw new IsnadError(
    'BAD_USER_INPUT',
    `"${argument}" expects letters, at most ${LONGEST_NAME} characters, but got ${trimmed.length} characters${hasLetters ? '' : ' without a letter'}.`,
  );
}
