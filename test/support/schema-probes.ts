import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** An operation that puts a text of the caller's choice into one argument or input field of the schema. */
export interface Probe {
  /** `Query.persons(filter.name.eq)` */
  readonly place: string;
  readonly query: string;
  readonly toVariables: (text: string) => Readonly<Record<string, unknown>>;
}

export interface ProbeOptions {
  readonly schema: GraphQLSchema;
  /** A text that arguments which have to be given can take. */
  readonly filler: string;
  /** A node of each type that has identifiers, so that fields below the root are reached. */
  readonly nodes: Readonly<Record<string, string>>;
}

/**
 * A probe for every argument of the schema that takes a `String` or an `ID`, wherever it stands. Fields of input objects are tried at the
 * first place that leads to them.
 */
export function findProbes({ schema, filler, nodes }: ProbeOptions): Probe[] {
  const seen = new Set<string>();
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  return [
    ...roots.flatMap((type) => probesOfType(type, rootOperation)),
    ...Object.entries(nodes).flatMap(([name, id]) => {
      const type = schema.getType(name);
      return isObjectType(type) ? probesOfType(type, (call) => nodeOperation(name, id, call)) : [];
    }),
  ];

  /** Every list reads its cursors by one function, so those at the root stand for all. */
  function isTried(type: GraphQLObjectType, argument: GraphQLArgument): boolean {
    return roots.includes(type) || !['after', 'before'].includes(argument.name);
  }

  function probesOfType(type: GraphQLObjectType, toOperation: ToOperation): Probe[] {
    return Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((argument) => isTried(type, argument))
        .flatMap((argument) => {
          const others = field.args.filter((other) => other !== argument && isRequiredArgument(other));
          const given = others.map((other) => `${other.name}: ${toLiteral(other.type)}`);
          const call = `${field.name}(${[...given, `${argument.name}: $value`].join(', ')})${toSelection(field.type)}`;
          const query = toOperation({
            call,
            variable: `$value: ${argument.type}`,
            isMutation: type === schema.getMutationType(),
          });
          return pathsInto(argument.type, argument.name, seen).map(({ path, wrap }) => ({
            place: `${type.name}.${field.name}(${path})`,
            query,
            toVariables: (text) => ({ value: wrap(text) }),
          }));
        }),
    );
  }

  function rootOperation({ call, variable, isMutation }: Call): string {
    return `${isMutation ? 'mutation' : 'query'} (${variable}) { ${call} }`;
  }

  function nodeOperation(typeName: string, id: string, { call, variable }: Call): string {
    return `query (${variable}) { node(id: ${JSON.stringify(id)}) { ... on ${typeName} { ${call} } } }`;
  }

  /** Where texts go in a value of the type. `seen` are the input types that were looked into before. */
  function pathsInto(type: GraphQLInputType, path: string, before: Set<string>): Path[] {
    if (isNonNullType(type)) return pathsInto(type.ofType, path, before);
    if (isListType(type)) {
      return pathsInto(type.ofType, path, before).map(({ wrap, ...rest }) => ({
        ...rest,
        wrap: (text) => [wrap(text)],
      }));
    }
    if (!isInputObjectType(type)) {
      return type.name === 'String' || type.name === 'ID' ? [{ path, wrap: (text) => text }] : [];
    }
    if (before.has(type.name)) return [];
    before.add(type.name);
    return Object.values(type.getFields()).flatMap((field) =>
      pathsInto(field.type, `${path}.${field.name}`, before).map(({ path: inner, wrap }) => ({
        path: inner,
        wrap: (text) => ({ ...requiredFields(type, field.name), [field.name]: wrap(text) }),
      })),
    );
  }

  function requiredFields(type: GraphQLInputObjectType, but: string): Record<string, unknown> {
    const required = Object.values(type.getFields()).filter(
      (field) => field.name !== but && isRequiredInputField(field),
    );
    return Object.fromEntries(required.map((field) => [field.name, toValue(field.type)]));
  }

  function toValue(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return toValue(type.ofType);
    if (isListType(type)) return [toValue(type.ofType)];
    if (isInputObjectType(type)) return requiredFields(type, '');
    if (isEnumType(type)) return type.getValues()[0]?.name;
    return { Int: 1, Float: 1, Boolean: true, Date: '2031-01-01' }[type.name] ?? filler;
  }

  function toLiteral(type: GraphQLInputType): string {
    const value = toValue(type);
    const named = getNamedType(type);
    if (isEnumType(named)) return String(Array.isArray(value) ? value[0] : value);
    return JSON.stringify(value).replace(/"(\w+)":/g, '$1:');
  }
}

interface Call {
  readonly call: string;
  readonly variable: string;
  readonly isMutation: boolean;
}

type ToOperation = (call: Call) => string;

interface Path {
  readonly path: string;
  readonly wrap: (text: string) => unknown;
}

/** What is read of an answer: plain fields, and those of the objects in it. */
function toSelection(type: GraphQLOutputType, depth = 1): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isAbstractType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter((field) => field.args.every(isOptional));
  const selected = fields.flatMap((field) => select(field, depth));
  return ` { ${['__typename', ...selected].join(' ')} }`;
}

function select(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  if (!isCompositeType(getNamedType(field.type))) return [field.name];
  return depth === 0 ? [] : [`${field.name}${toSelection(field.type, depth - 1)}`];
}

function isOptional(argument: GraphQLArgument): boolean {
  return !isRequiredArgument(argument);
}
