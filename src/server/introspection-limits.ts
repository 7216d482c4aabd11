import { GraphQLError, isIntrospectionType, type ValidationRule } from 'graphql';
import { IsnadError } from '../errors.js';

/**
 * Refuses aliases of `__schema` and inside of what it returns. No tool needs them, and with each the whole schema would be sent once more:
 * a request of some kilobytes would get megabytes, at a cost that is not counted.
 */
export const introspectionAliasRule: ValidationRule = (context) => ({
  Field(field) {
    const parent = context.getParentType();
    const introspects = field.name.value === '__schema' || (parent != null && isIntrospectionType(parent));
    if (field.alias === undefined || !introspects) return;
    const message = 'What tells about the schema cannot have aliases. Ask for it once, under its own names.';
    const error = new IsnadError('TOO_MANY_ALIASES', message);
    context.reportError(new GraphQLError(message, { nodes: field, originalError: error }));
  },
});
