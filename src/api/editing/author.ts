import { IsnadError } from '../../errors.js';
import type { Author } from '../../graph/index.js';
import type { ApiContext } from '../context.js';

const LONGEST_WHY = 2000;

/**
 * On whose behalf a call of an editor writes.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` for an enormous reason
 */
export function toAuthor({ viewer }: ApiContext, why: string | null | undefined): Author {
  if (why != null && why.length > LONGEST_WHY) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `"why" expects at most ${LONGEST_WHY} characters, but got ${why.length}. Put the long story elsewhere and name the place.`,
    );
  }
  return { by: viewer.name, why: why?.trim() || null };
}
