import { fillIn, readQueryParts } from '../../query-parts.js';

/** What a condition is about. */
export type Subject = 'statement' | 'entity' | 'article' | 'role' | 'figure';

/**
 * A condition on the rows of a list.
 * - `test` names a part of `cypher/lists/conditions.cypher`; `value` is what it compares with, `property` what it looks at where it
 *   fits several, and `where` a condition on what it leads to.
 * - All of none holds, any of none does not.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly test: string;
      readonly property?: ListProperty;
      readonly value?: unknown;
      readonly where?: Condition;
    };

/** The properties that the tests that fit several may look at. */
export type ListProperty =
  | 'id'
  | 'mode'
  | 'cue'
  | 'cueClass'
  | 'status'
  | 'lang'
  | 'day'
  | 'saidOn'
  | 'confidence'
  | 'inferred'
  | 'kind'
  | 'origin'
  | 'degree'
  | 'title'
  | 'titleEn'
  | 'url'
  | 'author'
  | 'publishedOn'
  | 'originalId'
  | 'asOf'
  | 'quantity'
  | 'unit';

/** A condition as Cypher. `values` are those that `text` compares with, as `of.values[0]` and so on. */
export interface CypherCondition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The variables that a subject stands for; the others in a part belong to what it leads to. */
const VARIABLES: Readonly<Record<Subject, readonly string[]>> = {
  statement: ['statement'],
  entity: ['entity'],
  article: ['article'],
  role: ['role', 'holder'],
  figure: ['figure'],
};
const VARIABLE = /(?<![.:\w])(statement|entity|article|role|holder|figure|source|topic|other|key|label|agency)\b/g;

interface Test {
  readonly text: string;
  /** The subject of `where`, for tests that lead somewhere. */
  readonly target?: Subject;
}

let tests: ReadonlyMap<string, Test> | undefined;

/** Turns a condition on `subject` into Cypher whose text depends on its shape alone, so that the database plans it once. */
export function toCypher(subject: Subject, condition: Condition, values: unknown[] = []): CypherCondition {
  return { text: compile({ subject, depth: 0, values }, condition), values };
}

interface Place {
  readonly subject: Subject;
  /** How many relationships away from the list; part of the names of variables, since a subquery sees those around it. */
  readonly depth: number;
  readonly values: unknown[];
}

function compile(place: Place, condition: Condition): string {
  if ('all' in condition) return join(place, condition.all, 'AND', 'true');
  if ('any' in condition) return join(place, condition.any, 'OR', 'false');
  // What is unknown does not hold, so its opposite does.
  if ('not' in condition) return `NOT coalesce(${compile(place, condition.not)}, false)`;
  const { test, property, value, where } = condition;
  const { text, target } = findTest(property === undefined ? `${place.subject} ${test}` : `any ${test}`);
  const own = VARIABLES[place.subject];
  const inner = place.depth + 1;
  const renamed = text.replace(VARIABLE, (word) => toVariable(word, own.includes(word) ? place.depth : inner));
  const filled = fillIn(renamed, {
    ...(property && { property: `${toVariable(own[0]!, place.depth)}.${property}` }),
    ...(where && { where: compile({ ...place, subject: target!, depth: inner }, where) }),
  });
  if (value === undefined) return filled;
  const index = place.values.push(value) - 1;
  return filled.replace(/\$value\b/g, `of.values[${index}]`);
}

function join(place: Place, conditions: readonly Condition[], operator: 'AND' | 'OR', none: string): string {
  if (conditions.length === 0) return none;
  return `(${conditions.map((condition) => compile(place, condition)).join(` ${operator} `)})`;
}

function toVariable(word: string, depth: number): string {
  return depth === 0 ? word : `${word}${depth}`;
}

/** The test of that name. A name that does not exist is a programmer's error. */
function findTest(name: string): Test {
  tests ??= readTests();
  const test = tests.get(name);
  if (test === undefined) throw new Error(`There is no part "//# ${name}" in cypher/lists/conditions.cypher.`);
  return test;
}

/** A part is named "subject test", or "subject test target" where it leads somewhere. */
function readTests(): ReadonlyMap<string, Test> {
  return new Map(
    [...readQueryParts('lists/conditions')].map(([part, text]) => {
      const [subject, test, target] = part.split(' ');
      return [`${subject} ${test}`, { text, ...(target !== undefined && { target: target as Subject }) }];
    }),
  );
}
