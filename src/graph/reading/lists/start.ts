import { fillIn, findPart } from '../../query-parts.js';
import { type Condition, toCypher } from './condition.js';
import { type ListKind, partsOf } from './kinds.js';

/** Which rows: of a kind of list those for which a condition holds. */
export interface ListRows {
  readonly condition: Condition;
  /** Where the list begins if no test of `condition` is a start. */
  readonly otherwise?: string;
}

/** The start of a list, and what is left to be tested of its rows. */
export function begin(kind: ListKind, { condition, otherwise = 'all' }: ListRows) {
  const tests = flatten(condition);
  const chosen = chooseStart(kind, tests);
  const values = chosen.map((test) => ('value' in test ? test.value : undefined));
  const name = chosen.length === 0 ? otherwise : chosen.map((test) => ('test' in test ? test.test : '')).join(' and ');
  const rest = tests.filter((test) => !chosen.includes(test));
  const { text } = toCypher(kind.subject, { all: rest }, values);
  return { name, conditions: text, values };
}

/** Reads the rows that a start leads to. `ordered` holds for all of them; an index can read them by it. */
export function toStart(kind: ListKind, name: string, ordered = `${kind.subject}.id IS NOT NULL`): string {
  return fillIn(findPart(partsOf(kind.file), `start ${name}`), { ordered })
    .replace(/\$value\b/g, 'of.values[0]')
    .replace(/\$other\b/g, 'of.values[1]');
}

/** The conditions that must all hold. */
function flatten(condition: Condition): Condition[] {
  return 'all' in condition ? condition.all.flatMap(flatten) : [condition];
}

/** The first start of the kind that is tested for; several joined by "and" are a start of their own. */
function chooseStart(kind: ListKind, tests: readonly Condition[]): Condition[] {
  const findTest = (name: string) =>
    tests.find((test) => 'test' in test && test.test === name && test.property === undefined);
  for (const start of kind.starts) {
    const found = start.split(' and ').map(findTest);
    if (found.every((test) => test !== undefined)) return found;
  }
  return [];
}
