import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { compiledSize } from './compiled-size.js';
import { RecentlyUsed } from './recently-used.js';

/** Runs one operation of a document. */
export type CompiledOperation = (
  context: unknown,
  variables: Readonly<Record<string, unknown>> | undefined,
) => ExecutionResult | Promise<ExecutionResult>;

/** A document that is asked for so often is worth compiling, which takes as long as running it some times. */
const WORTH_COMPILING = 3;
/** More code than this is not made of one operation; larger ones are interpreted. */
const MAX_FIELDS = 2000;
/** What a document may hold besides, since a client may send many operations in one. */
const MAX_OPERATIONS = 10;
/** Of all operations so many fields are compiled at a time. The code of a field takes some two kilobytes. */
const MAX_KEPT_FIELDS = 20_000;

/** Dates come from the database as they leave; checking each again takes as long as all else that is done for a row. */
const AS_READ = { Date: (value: unknown) => value };

interface Entry {
  uses: number;
  /** `null`: cannot be compiled. */
  compiled: CompiledOperation | null | undefined;
  /** How many fields the compiled code has. */
  fields: number;
}

/**
 * Compiled operations, kept as long as somebody keeps their document and there is room. Only queries are compiled: changes are rare, and a
 * subscription runs once for each event that it is told of.
 */
export class CompiledOperations {
  private readonly entries = new WeakMap<DocumentNode, Map<string, Entry>>();
  private readonly kept: RecentlyUsed<Entry>;

  /** @param maxFields how many fields may be compiled at a time */
  constructor(
    private readonly schema: GraphQLSchema,
    maxFields = MAX_KEPT_FIELDS,
  ) {
    this.kept = new RecentlyUsed(maxFields, (entry) => Object.assign(entry, NOT_COMPILED));
  }

  /** The compiled operation; `null` where it is not worth it yet, or cannot be. */
  find(document: DocumentNode, operationName: string | null | undefined): CompiledOperation | null {
    const entry = this.entryOf(document, operationName ?? '');
    if (entry === null) return null;
    entry.uses += 1;
    if (entry.compiled === undefined && entry.uses >= WORTH_COMPILING) {
      Object.assign(entry, this.compile(document, operationName));
    }
    const { compiled = null, fields } = entry;
    if (compiled !== null) this.kept.use(entry, fields);
    return compiled;
  }

  private entryOf(document: DocumentNode, name: string): Entry | null {
    const entries = this.entries.get(document) ?? new Map<string, Entry>();
    this.entries.set(document, entries);
    const entry = entries.get(name) ?? { ...NOT_COMPILED };
    if (entries.size >= MAX_OPERATIONS && !entries.has(name)) return null;
    entries.set(name, entry);
    return entry;
  }

  private compile(
    document: DocumentNode,
    operationName: string | null | undefined,
  ): Pick<Entry, 'compiled' | 'fields'> {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return NEVER_COMPILED;
    const fields = compiledSize(this.schema, document, operation, MAX_FIELDS);
    if (fields > MAX_FIELDS) return NEVER_COMPILED;
    const compiled = compileQuery(this.schema, document, operationName ?? undefined, { customSerializers: AS_READ });
    if (!isCompiledQuery(compiled)) return NEVER_COMPILED;
    const defaults = readDefaults(operation);
    return {
      compiled: (context, variables) => compiled.query(undefined, context, { ...defaults, ...variables }),
      fields,
    };
  }
}

const NOT_COMPILED: Readonly<Entry> = { uses: 0, compiled: undefined, fields: 0 };

const NEVER_COMPILED = { compiled: null, fields: 0 } as const;

/** graphql-jit forgets the defaults of variables that may not be null, so it is given all of them. */
function readDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const given = variableDefinitions.filter(({ defaultValue }) => defaultValue !== undefined);
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
}
