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

/** Dates come from the database as they leave; checking each again takes as long as all else that is done for a row. */
const AS_READ = { Date: (value: unknown) => value };

interface Entry {
  uses: number;
  /** `null`: cannot be compiled. */
  compiled: CompiledOperation | null | undefined;
}

/**
 * Compiled operations, kept as long as somebody keeps their document. Only queries are compiled: changes are rare, and a subscription runs
 * once for each event that it is told of.
 */
export class CompiledOperations {
  private readonly entries = new WeakMap<DocumentNode, Map<string, Entry>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The compiled operation; `null` where it is not worth it yet, or cannot be. */
  find(document: DocumentNode, operationName: string | null | undefined): CompiledOperation | null {
    const entry = this.entryOf(document, operationName ?? '');
    if (entry === null) return null;
    entry.uses += 1;
    if (entry.compiled === undefined && entry.uses >= WORTH_COMPILING) {
      entry.compiled = this.compile(document, operationName);
    }
    return entry.compiled ?? null;
  }

  private entryOf(document: DocumentNode, name: string): Entry | null {
    const entries = this.entries.get(document) ?? new Map<string, Entry>();
    this.entries.set(document, entries);
    const entry = entries.get(name) ?? { uses: 0, compiled: undefined };
    if (entries.size >= MAX_OPERATIONS && !entries.has(name)) return null;
    entries.set(name, entry);
    return entry;
  }

  private compile(document: DocumentNode, operationName: string | null | undefined): CompiledOperation | null {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    if (compiledSize(this.schema, document, operation, MAX_FIELDS) > MAX_FIELDS) return null;
    const compiled = compileQuery(this.schema, document, operationName ?? undefined, { customSerializers: AS_READ });
    if (!isCompiledQuery(compiled)) return null;
    const defaults = readDefaults(operation);
    return (context, variables) => compiled.query(undefined, context, { ...defaults, ...variables });
  }
}

/** graphql-jit forgets the defaults of variables that may not be null, so it is given all of them. */
function readDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const given = variableDefinitions.filter(({ defaultValue }) => defaultValue !== undefined);
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
  );
}
