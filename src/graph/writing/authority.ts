import type { Authority, AuthorityEntity, Topic } from '../../model/index.js';
import type { Graph } from '../graph.js';
import { settleEntities } from './affected-entities.js';
import { ENTITY_LABELS } from './article-rows.js';
import { nameCaptions } from './captions.js';
import { type Author, appendChanges, type Change, LOCAL } from './changes.js';
import { toEntityProperties } from './entity-names.js';
import { requireAll, retryVanished } from './retry-vanished.js';

/**
 * Makes the curated part of the graph what the authority file says, in one transaction. A record that the file no
 * longer has loses its curated names, place and relations; what articles tell of it stays, and where they tell nothing
 * it goes. A topic that the file no longer has goes. The log tells of it where anything is other than before.
 *
 * @throws IsnadError GRAPH_*
 */
export async function writeAuthority(graph: Graph, authority: Authority, author: Author = LOCAL): Promise<void> {
  const entities = authority.entities.map(toRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const relations = authority.relations.map(({ from, type, to }) => ({ from, type, to }));
  const topics = authority.topics.map(toTopicRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = entities.map(({ id }) => id);
  await retryVanished(() =>
    graph.inWriteTransaction(async (transaction) => {
      const held = requireAll(
        await transaction.run<CuratedEntity>('write/curated-entities', { entities }),
        entities.length,
      );
      const released = await transaction.run<{ id: string }>('write/release-entities', { ids });
      const related = await transaction.run<{ id: string }>('write/curated-relations', { relations });
      const lost = released.map(({ id }) => id);
      const affected = [...new Set([...lost, ...related.map(({ id }) => id)])].sort();
      await settleEntities(transaction, { ids: affected, lost });
      const renamed = await transaction.run<{ id: string }>('write/curated-topics', {
        topics,
        ids: topics.map(({ id }) => id),
      });
      const changed = [...held.filter(({ isChanged }) => isChanged), ...released, ...related, ...renamed];
      await appendChanges(
        transaction,
        toChanges(
          changed.map(({ id }) => id),
          author,
        ),
      );
    }),
  );
}

interface CuratedEntity {
  readonly id: string;
  readonly isChanged: boolean;
}

function toChanges(ids: readonly string[], author: Author): Change[] {
  if (ids.length === 0) return [];
  const subjects = [...new Set(ids)].sort();
  return [{ ...author, kind: 'AUTHORITY_IMPORTED', article: null, judgement: null, subjects, statements: [] }];
}

function toRow({ id, type, nameAr, nameEn, aliases, kind, gender, isOutlet, location }: AuthorityEntity) {
  const names = [...new Set([nameAr, nameEn, ...aliases])];
  return {
    ...{ id, isOutlet, location },
    label: ENTITY_LABELS[type],
    properties: toEntityProperties({ name: nameAr, nameAr, nameEn, names, kind, gender }),
  };
}

function toTopicRow({ id, nameAr, nameEn, terms }: Topic) {
  return { id, properties: { name: nameAr, nameEn, terms, ...nameCaptions(nameAr, nameEn) } };
}
