import { labelOfId, type NodeRow } from '../graph/reading/index.js';
import { prefixOf } from '../model/index.js';
import type { Loaders } from './loaders.js';

/** The node with an identifier, whose prefix tells where to look; `null` where there is none. */
export async function loadNode(loaders: Loaders, id: string): Promise<NodeRow | null> {
  switch (prefixOf(id)) {
    case 'person':
    case 'org':
    case 'place':
      return loaders.entity.load(id);
    case 'anon':
      return loaders.anonymousSource.load(id);
    case 'article':
      return loaders.article.load(id);
    case 'figure':
      return loaders.figure.load(id);
    case 'topic':
      return loaders.topic.load(id);
    case 'statement':
      return loaders.statement.load(id);
    default:
      return null;
  }
}

/** What an identifier says by itself of a node that exists; `null` for nodes that are no part of the API. */
export function toReference(id: string): Pick<NodeRow, 'id' | 'label'> | null {
  const label = labelOfId(id);
  return label && { id, label };
}
