import type { NamedQuery } from '../named-queries.js';
import { fillIn, findPart, readQueryParts } from '../query-parts.js';

/** Files of `cypher/ways/` and their parameters. */
const PARAMETERS = {
  'shortest-path': ['ways'],
  neighborhood: ['ids', 'depth', 'types', 'limit', 'properties'],
} as const;

const parts = new Map<string, string>();

/**
 * A query of `cypher/ways/`, with the relationships that it follows in its text.
 *
 * @param types names of relationship types of the graph, never what a client wrote; at least one
 */
export function toWayQuery(
  file: keyof typeof PARAMETERS,
  types: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): NamedQuery {
  const strange = types.find((type) => !/^[A-Z_]+$/.test(type));
  if (strange !== undefined) throw new Error(`"${strange}" is not the name of a relationship type.`);
  const part = parts.get(file) ?? findPart(readQueryParts(`ways/${file}`), 'ways');
  parts.set(file, part);
  return {
    name: `ways/${file}`,
    purpose: 'A question about ways between nodes.',
    parameters: PARAMETERS[file].map((name) => ({ name, type: '' })),
    returns: 'what the file says',
    text: fillIn(part, { ...texts, types: [...types].sort().join('|') }),
  };
}
