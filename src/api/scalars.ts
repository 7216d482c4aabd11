import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** A calendar date as a string: the checks of graphql-scalars' `LocalDate` (2019-02-30 is refused) under the name `Date`. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date without time and time zone, `YYYY-MM-DD` (ISO 8601), for instance `2019-03-23`.',
});
