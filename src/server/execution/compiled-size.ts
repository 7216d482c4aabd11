import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * About how many fields the code of a compiled operation has. What is selected of an interface or union is compiled for each type that it
 * can be, and a fragment wherever it is spread, so that a short document can mean very much code. Counts no further than `limit`; questions
 * about the schema go beyond any, since their answers are long and they are asked rarely.
 */
export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limit: number,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let size = 0;
  count(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return size;

  function count({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): void {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const object of possible.filter(isObjectType)) {
      for (const selection of selections) {
        if (size > limit) return;
        if (selection.kind === Kind.FIELD) {
          size += INTROSPECTION.has(selection.name.value) ? limit + 1 : 1;
          const field = object.getFields()[selection.name.value];
          if (field && selection.selectionSet) count(selection.selectionSet, getNamedType(field.type));
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment && applies(fragment.typeCondition?.name.value, object)) count(fragment.selectionSet, object);
      }
    }
  }

  function applies(condition: string | undefined, object: GraphQLNamedType): boolean {
    const type = condition === undefined ? object : schema.getType(condition);
    return type === object || (isAbstractType(type) && isObjectType(object) && schema.isSubType(type, object));
  }
}
