import { Arg } from 'type-graphql';
import { CalendarDate } from '../scalars.js';

/** The argument of lists of roles. */
export const At = () =>
  Arg('at', () => CalendarDate, {
    nullable: true,
    description: 'As articles had told by this day: of each title the latest that is not later. All if left out.',
  });
