import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutComments } from './query-text.js';

/** A Cypher query with the contract that the head of its file states. */
export interface NamedQuery {
  /** Path below `cypher/` without extension, for instance `read/who-said-what`. */
  readonly name: string;
  /** What it answers or does, from the first comment lines. */
  readonly purpose: string;
  readonly parameters: readonly QueryParameter[];
  /** What `// returns:` says. */
  readonly returns: string;
  /** The Cypher, without comments. */
  readonly text: string;
}

export interface QueryParameter {
  readonly name: string;
  /** The words in parentheses behind the name, for readers; the empty string where there are none. */
  readonly type: string;
}

const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));
/** Migrations are lists of statements (`migration-files.ts`), and lists and ways are put together from parts (`query-parts.ts`). */
const NOT_QUERIES = /^(migrations|lists|ways)\//;

let queries: ReadonlyMap<string, NamedQuery> | undefined;

/** All queries of `cypher/` by name; the folder is read once. */
export function namedQueries(): ReadonlyMap<string, NamedQuery> {
  queries ??= readQueries(CYPHER_FOLDER);
  return queries;
}

/** The query of that name. A name that does not exist is a programmer's error. */
export function findQuery(name: string): NamedQuery {
  const query = namedQueries().get(name);
  if (query === undefined) {
    throw new Error(`There is no query "${name}". A query is named after its file: cypher/${name}.cypher is missing.`);
  }
  return query;
}

/** Reads every query below a folder. Throws where a file lacks the head that `parseQuery` asks for. */
export function readQueries(folder: string): ReadonlyMap<string, NamedQuery> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.cypher') && !NOT_QUERIES.test(file));
  return new Map(
    files.sort().map((file) => {
      const name = file.slice(0, -'.cypher'.length);
      return [name, parseQuery(name, readFileSync(join(folder, file), 'utf8'))];
    }),
  );
}

/**
 * Takes a query file apart. Its head is comment lines: the purpose, then `// params: name (type), …` or `// params:
 * none`, then `// returns: …`; each may go on in further comment lines.
 */
export function parseQuery(name: string, text: string): NamedQuery {
  const head = /^(?:[ \t]*\/\/.*(?:\r?\n|$))*/.exec(text)?.[0] ?? '';
  const words = head.replace(/^[ \t]*\/\/[ \t]*/gm, '').replace(/\s+/g, ' ');
  const parts = /^(?<purpose>.+?) params: ?(?<params>.*?) returns: ?(?<returns>.+)$/.exec(words.trim())?.groups;
  if (parts === undefined) {
    throw new Error(
      `cypher/${name}.cypher must begin with comment lines that give its purpose, "// params: …" and "// returns: …".`,
    );
  }
  try {
    return {
      name,
      purpose: parts.purpose!,
      parameters: parseParameters(parts.params!),
      returns: parts.returns!,
      text: withoutComments(text),
    };
  } catch (error) {
    throw new Error(`cypher/${name}.cypher: in "// params:" ${(error as Error).message}`);
  }
}

/** Throws, as a programmer's error, unless `given` has exactly the parameters of the query, none of them undefined. */
export function checkParameters(query: NamedQuery, given: Readonly<Record<string, unknown>>): void {
  const missing = query.parameters.filter(({ name }) => given[name] === undefined).map(({ name }) => name);
  const extra = Object.keys(given).filter((name) => !query.parameters.some((parameter) => parameter.name === name));
  if (missing.length === 0 && extra.length === 0) return;
  const complaints = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`does not know ${extra.join(', ')}`] : []),
  ];
  throw new Error(`The call of query "${query.name}" ${complaints.join(' and ')}.`);
}

function parseParameters(list: string): QueryParameter[] {
  if (list.trim() === 'none') return [];
  return splitOutsideBrackets(list).map((item) => {
    const [, name = '', type = ''] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/.exec(item) ?? [];
    if (name === '') throw new Error(`"${item}" should be the name of a parameter, with its type in parentheses.`);
    return { name, type };
  });
}

function splitOutsideBrackets(list: string): string[] {
  const items = [''];
  let depth = 0;
  for (const char of list) {
    if (/[({[]/.test(char)) depth += 1;
    if (/[)}\]]/.test(char)) depth -= 1;
    if (char === ',' && depth === 0) items.push('');
    else items[items.length - 1] += char;
  }
  return items;
}
