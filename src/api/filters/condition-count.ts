import { IsnadError } from '../../errors.js';

/** The most conditions that one filter may have, nested ones included. */
export const MAX_CONDITIONS = 100;

/** Counts the conditions of a filter while it is read. */
export class ConditionCount {
  private count = 0;

  /**
   * Counts the conditions that stand in a filter itself.
   *
   * @throws {IsnadError} `BAD_USER_INPUT` where the whole filter has more than `MAX_CONDITIONS` by now
   */
  add(filter: object): void {
    this.count += Object.values(filter).filter((value) => value != null).length;
    if (this.count <= MAX_CONDITIONS) return;
    throw new IsnadError(
      'BAD_USER_INPUT',
      `A filter can have at most ${MAX_CONDITIONS} conditions, nested ones included. Use "in" for many values, or ask in several requests.`,
    );
  }
}
