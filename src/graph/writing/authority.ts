import type { Authority, AuthorityEntity, Topic } from '../../model/index.js';
import type { Graph, GraphTransaction } from '../graph.js';
import { readConcerning } from '../judging/apply-judgements.js';
import { gather } from '../judging/groups.js';
import { readFurtherNames } from '../judging/settle-names.js';
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
  const entities = authority.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const relations = authority.relations.map(({ from, type, to }) => ({ from, type, to }));
  const topics = authority.topics.map(toTopicRow).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = entities.map(({ id }) => id);
  await retryVanished(() =>
    graph.inWriteTransaction(async (transaction) => {
      const rows = await withFurtherNames(transaction, entities);
      const held = requireAll(
        await transaction.run<CuratedEntity>('write/curated-entities', { entities: rows }),
        ids.length,
      );
      const released = await transaction.run<{ id: string }>('write/release-entities', { ids });
      const related = await transaction.run<{ id: string }>('write/curated-relations', { relations });
      const lost = released.map(({ id }) => id);
      const affected = [...new Set([...lost, ...related.map(({ id }) => id)])].sort();
      await gather(transaction, affected);
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

/** The records with the names besides that editors have given their entities. */
async function withFurtherNames(transaction: GraphTransaction, entities: readonly AuthorityEntity[]) {
  const { named } = await readConcerning(transaction, {
    articles: [],
    created: [],
    entities: entities.map(({ id }) => id),
  });
  const further = await readFurtherNames(transaction, named);
  return entities.map((entity) => toRow(entity, further.get(entity.id) ?? []));
}

function toRow(
  { id, type, nameAr, nameEn, aliases, kind, gender, isOutlet, location }: AuthorityEntity,
  further: readonly string[],
) {
  const curatedNames = [...new Set([nameAr, nameEn, ...aliases])];
  const names = [...new Set([...curatedNames, ...further])];
  return {
    ...{ id, isOutlet, location },
    label: ENTITY_LABELS[type],
    properties: { ...toEntityProperties({ name: nameAr, nameAr, nameEn, names, kind, gender }), curatedNames },
  };
}

function toTopicRow({ id, nameAr, nameEn, terms }: Topic) {
  return { id, properties: { name: nameAr, nameEn, terms, ...nameCaptions(nameAr, nameEn) } };
}
