import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutComments } from './query-text.js';

const HEAD = /^\/\/# (.+)$/m;

/**
 * The parts of a file below `cypher/` that holds pieces of queries instead of one query, by name. A part begins with a line
 * `//# name` and goes to the next one; what stands before the first is for readers.
 *
 * @param name path below `cypher/` without extension
 */
export function readQueryParts(name: string): ReadonlyMap<string, string> {
  const file = fileURLToPath(new URL(`../../cypher/${name}.cypher`, import.meta.url));
  const [, ...pieces] = readFileSync(file, 'utf8').split(HEAD);
  const parts = new Map<string, string>();
  for (let index = 0; index < pieces.length; index += 2) {
    parts.set(pieces[index]!.trim(), withoutComments(pieces[index + 1]!));
  }
  return parts;
}

/** The part of that name. A name that does not exist is a programmer's error. */
export function findPart(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`There is no part "//# ${name}" in cypher/lists.`);
  return part;
}

/** Puts texts into the places of a part: `{start}` gets `texts.start`; what has no text stays. */
export function fillIn(part: string, texts: Readonly<Record<string, string>>): string {
  return part.replace(/\{(\w+)\}/g, (place, name: string) => texts[name] ?? place);
}
