import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';

/** Whether nothing but `fields` is selected of the field `name` below the field that is being answered. */
export function asksOnlyFor(info: GraphQLResolveInfo, name: string, fields: readonly string[]): boolean {
  const below = selectedIn(info, info.fieldNodes).filter((field) => field.name.value === name);
  return selectedIn(info, below).every((field) => fields.includes(field.name.value));
}

/** The fields selected of fields, directly and through fragments. */
function selectedIn(info: GraphQLResolveInfo, nodes: readonly Pick<FieldNode, 'selectionSet'>[]): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) =>
    (selectionSet?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      return fragment ? selectedIn(info, [fragment]) : [];
    }),
  );
}
