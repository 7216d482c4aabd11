import { type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';

/** Marks a field whose row holds a function, which is called where the field is selected and not otherwise. */
export const Lazy = () => Extensions({ lazy: true });

/** Gives the fields that are marked as `Lazy` their resolvers: graphql-js would call the functions by itself, a compiled operation would not. */
export function resolveLazyFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.lazy) field.resolve = (row: Readonly<Record<string, () => unknown>>) => row[field.name]!();
    }
  }
}
