import { IsnadError } from '../errors.js';

/** The long-term release that the queries are written for and tested with. */
const OLDEST = { major: 5, minor: 26 };

/**
 * Checks what a server says of itself ("Neo4j/5.26.30"). Calendar versions such as 2025.04 follow 5.26.
 *
 * @throws IsnadError GRAPH_TOO_OLD
 */
export function checkServerVersion(agent: string, uri: string): void {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  // A server that speaks Bolt under another name is not ours to judge: its queries tell.
  if (match === null) return;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new IsnadError(
    'GRAPH_TOO_OLD',
    `The server at ${uri} is ${agent.replace('/', ' ')}, but isnad needs Neo4j ${OLDEST.major}.${OLDEST.minor} or later. ` +
      'Upgrade that server, set NEO4J_URI to a newer one, or unset NEO4J_URI to let isnad run its own.',
  );
}
