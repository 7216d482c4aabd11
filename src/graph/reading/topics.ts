import type { Graph } from '../graph.js';
import type { TopicRow } from './rows.js';

/** All topics, those with most statements first. */
export async function readAllTopics(graph: Graph): Promise<TopicRow[]> {
  const rows = await graph.read<{ topic: TopicRow }>('read/topics');
  return rows.map(({ topic }) => topic);
}

/** The topics with these ids, in no particular order; unknown ids are left out. */
export async function readTopics(graph: Graph, ids: readonly string[]): Promise<TopicRow[]> {
  const rows = await graph.read<{ topic: TopicRow }>('read/topics-by-id', { ids });
  return rows.map(({ topic }) => topic);
}

/** For each statement: the topics that it is on, by their first term in the text. */
export async function readTopicsOfStatements(graph: Graph, ids: readonly string[]): Promise<Map<string, TopicRow[]>> {
  const rows = await graph.read<{ id: string; topics: TopicRow[] }>('read/topics-of-statements', { ids });
  return new Map(rows.map(({ id, topics }) => [id, topics]));
}
