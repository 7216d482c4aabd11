import type { Graph } from '../graph.js';

/** Which statements count; what is null does not matter. Dates are ISO dates, both included. */
export interface Conversation {
  /** Id of an entity that the statements are about. */
  readonly about: string | null;
  /** Id of a topic that they are on. */
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Two different entities of which one speaks about the other, and in how many statements. */
export interface SpeakerAboutPair {
  readonly speaker: string;
  readonly about: string;
  readonly statements: number;
}

/** Who speaks about whom, the pairs with most statements first. */
export function readSpeakerAboutPairs(
  graph: Graph,
  conversation: Conversation,
  limit: number,
): Promise<SpeakerAboutPair[]> {
  return graph.read<SpeakerAboutPair>('read/speaker-about-pairs', { ...conversation, limit });
}

/** How many statements of a conversation somebody made, and how many are about somebody. */
export interface StatementsBehind {
  readonly said: number;
  readonly about: number;
}

/** For each id of an entity: the statements of the conversation that it made and that are about it. */
export async function readStatementsBehind(
  graph: Graph,
  ids: readonly string[],
  conversation: Conversation,
): Promise<Map<string, StatementsBehind>> {
  const rows = await graph.read<StatementsBehind & { id: string }>('read/statements-behind', { ids, ...conversation });
  return new Map(rows.map(({ id, said, about }) => [id, { said, about }]));
}
