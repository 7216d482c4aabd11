import type { Graph } from '../graph.js';
import { toSoundKeys } from '../sound-keys.js';
import { toExactQuery, toFuzzyQuery, toSearchWords } from './lucene.js';
import { toNameKeys } from './name-keys.js';
import { type RawNode, toEntityRow } from './nodes.js';
import type { EntityRow } from './rows.js';

/** Of each entity so many names are looked for; the first ones are the main ones. */
const MOST_NAMES = 10;

/**
 * For each entity: others of its type with a name like one of its own, the most alike first, but those that an editor has judged
 * different. One round trip.
 *
 * @param limit how many of the hits of each index are looked at for each entity
 */
export async function readPossibleDuplicates(
  graph: Graph,
  entities: readonly EntityRow[],
  limit: number,
): Promise<Map<string, EntityRow[]>> {
  const rows = await graph.read<{ id: string; others: RawNode[] }>('read/possible-duplicates', {
    entities: entities.map(toWanted).filter(({ words }) => words !== ''),
    limit,
  });
  return new Map(rows.map(({ id, others }) => [id, others.map(toEntityRow)]));
}

/** All names of an entity, the main ones first. */
export function namesOf({ name, nameAr, nameEn, aliases }: EntityRow): string[] {
  return [...new Set([name, nameAr, nameEn, ...aliases].filter((one) => one !== null))];
}

function toWanted(entity: EntityRow) {
  const names = namesOf(entity).slice(0, MOST_NAMES);
  const sounds = toSoundKeys(names).filter((key) => key.includes(' '));
  return {
    ...{ id: entity.id, label: entity.label },
    keys: toExactQuery(names.flatMap(toNameKeys)),
    sounds: sounds.length === 0 ? null : sounds.map((key) => `(${key.replace(/\S+/g, '+"$&"')})`).join(' '),
    words: toFuzzyQuery(names.flatMap(toSearchWords)),
  };
}
