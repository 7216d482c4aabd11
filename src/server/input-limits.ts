import { GraphQLError, type ValidationRule } from 'graphql';
import { IsnadError } from '../errors.js';

/** How deep lists and objects of arguments and variables may be nested. */
export const MAX_INPUT_NESTING = 50;

/** How many values the variables of a request may hold, those in lists and objects included. */
export const MAX_INPUT_VALUES = 5_000;

/**
 * Refuses literals that are nested deeper than a question can mean. graphql-js reads values by recursion, which ends in a fault of the
 * server where the nesting is deep enough.
 */
export const inputNestingRule: ValidationRule = (context) => {
  let nesting = 0;
  let refused = false;
  const enter = () => {
    nesting += 1;
    if (nesting <= MAX_INPUT_NESTING || refused) return;
    refused = true;
    const error = nestedTooDeep('arguments');
    context.reportError(new GraphQLError(error.message, { originalError: error }));
  };
  const leave = () => {
    nesting -= 1;
  };
  return { ObjectValue: { enter, leave }, ListValue: { enter, leave } };
};

/**
 * Refuses variables that are nested too deep or hold too much. It looks at them level by level, never by recursion.
 * @throws IsnadError `BAD_USER_INPUT`
 */
export function checkVariables(variables: Readonly<Record<string, unknown>> = {}): void {
  let level: readonly unknown[] = Object.values(variables);
  let values = 0;
  for (let nesting = 0; level.length > 0; nesting += 1) {
    if (nesting > MAX_INPUT_NESTING) throw nestedTooDeep('variables');
    values += level.length;
    if (values > MAX_INPUT_VALUES) {
      const message = `The variables hold more than ${MAX_INPUT_VALUES} values. Send fewer, in several requests.`;
      throw new IsnadError('BAD_USER_INPUT', message);
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

function nestedTooDeep(what: string): IsnadError {
  const message = `Lists and objects in ${what} can be nested ${MAX_INPUT_NESTING} deep at most. Ask for less at a time.`;
  return new IsnadError('BAD_USER_INPUT', message);
}
