import { type GraphQLSchema, isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';

/** The schema as `schema/schema.graphql` has it: `Query` first, then the types by name. */
export function printApiSchema(schema: GraphQLSchema): string {
  const query = schema.getQueryType();
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => Number(b === query) - Number(a === query) || (a.name < b.name ? -1 : 1));
  return `${types.map(printType).join('\n\n')}\n`;
}
