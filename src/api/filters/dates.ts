import { IsnadError } from '../../errors.js';

/**
 * Checks that a stretch of time does not end before it begins.
 *
 * @throws {IsnadError} `BAD_USER_INPUT`
 */
export function checkDates({
  from,
  to,
}: {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}): void {
  if (from == null || to == null || from <= to) return;
  throw new IsnadError(
    'BAD_USER_INPUT',
    `"from" (${from}) is after "to" (${to}), so nothing can be in between. Exchange the two.`,
  );
}
