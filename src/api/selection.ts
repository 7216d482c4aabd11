import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';

/** What is selected below the field that is being answered, whichever types fragments ask for and whatever is skipped. */
export class Selection {
  constructor(
    private readonly nodes: readonly Pick<FieldNode, 'selectionSet'>[],
    private readonly fragments: GraphQLResolveInfo['fragments'],
  ) {}

  /** The names of the fields. */
  get fields(): ReadonlySet<string> {
    return new Set(this.selected().map(({ name }) => name.value));
  }

  /** What is selected below one of its fields. */
  below(name: string): Selection {
    return new Selection(this.at([name]), this.fragments);
  }

  /** Where one of these fields is selected. */
  at(names: readonly string[]): readonly FieldNode[] {
    return this.selected().filter(({ name }) => names.includes(name.value));
  }

  /** What is selected in either. */
  and({ nodes }: Selection): Selection {
    return new Selection([...this.nodes, ...nodes], this.fragments);
  }

  private selected(): FieldNode[] {
    const fields: FieldNode[] = [];
    const spread = new Set<string>();
    const collect = ({ selectionSet }: Pick<FieldNode, 'selectionSet'>) => {
      for (const selection of selectionSet?.selections ?? []) {
        if (selection.kind === Kind.FIELD) fields.push(selection);
        else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection);
        else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.fragments[selection.name.value];
          if (fragment) collect(fragment);
        }
      }
    };
    for (const node of this.nodes) collect(node);
    return fields;
  }
}

/** What is selected below the field that is being answered. */
export function selectionOf({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  return new Selection(fieldNodes, fragments);
}

/**
 * Makes a function of what is selected remember its answers as long as the document lives. A field that is selected in several places at once is
 * looked at anew, since that depends on all of them.
 */
export function rememberBySelection<T>(read: (selection: Selection) => T): (info: GraphQLResolveInfo) => T {
  const known = new WeakMap<FieldNode, T>();
  return (info) => {
    const [node, ...others] = info.fieldNodes;
    if (node === undefined || others.length > 0) return read(selectionOf(info));
    const value = known.get(node) ?? read(selectionOf(info));
    known.set(node, value);
    return value;
  };
}

/** Whether nothing but `fields` is selected of the field `name` below the field that is being answered. */
export function asksOnlyFor(info: GraphQLResolveInfo, name: string, fields: readonly string[]): boolean {
  return [...selectionOf(info).below(name).fields].every((field) => fields.includes(field));
}
