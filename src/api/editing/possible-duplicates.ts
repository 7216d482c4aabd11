import type { Graph } from '../../graph/index.js';
import {
  type EntityLabel,
  type EntityRow,
  namesOf,
  readEntitySlices,
  readPossibleDuplicates,
} from '../../graph/reading/index.js';
import { LIKENESSES, matchNames, type NameMatch } from './name-likeness.js';

/** Two entities that may be one, and why. */
export interface DuplicatePair {
  readonly entity: EntityRow;
  readonly other: EntityRow;
  readonly matches: readonly NameMatch[];
}

/** Where nobody is asked about, the entities with most relationships are compared. */
export const MOST_COMPARED = 200;
const HITS_OF_ONE = 50;
const HITS_OF_MANY = 10;

/** The possible duplicates of an entity, the strongest reason first. */
export async function findDuplicatesOf(graph: Graph, entity: EntityRow): Promise<DuplicatePair[]> {
  return findAmong(graph, [entity], HITS_OF_ONE);
}

/** Possible duplicates of the `MOST_COMPARED` entities of a type that have most relationships, each pair once. */
export async function findDuplicates(graph: Graph, labels: readonly EntityLabel[]): Promise<DuplicatePair[]> {
  const slices = await readEntitySlices(
    graph,
    labels.map((label) => ({
      ...{ condition: { all: [] }, otherwise: label, orders: ['DEGREE'] },
      ...{ backward: false, limit: MOST_COMPARED, after: null },
    })),
  );
  return findAmong(
    graph,
    slices.flat().map(({ row }) => row),
    HITS_OF_MANY,
  );
}

async function findAmong(graph: Graph, entities: readonly EntityRow[], hits: number): Promise<DuplicatePair[]> {
  const found = await readPossibleDuplicates(graph, entities, hits);
  const pairs = entities.flatMap((entity) =>
    (found.get(entity.id) ?? []).flatMap((other) => {
      const isSecond = entity.id > other.id && found.get(other.id)?.some(({ id }) => id === entity.id);
      const matches = isSecond ? [] : matchNames(namesOf(entity), namesOf(other));
      return matches.length === 0 ? [] : [{ entity, other, matches }];
    }),
  );
  const rank = ({ matches }: DuplicatePair) => LIKENESSES.indexOf(matches[0]!.reason);
  return pairs.sort((a, b) => rank(a) - rank(b) || b.other.degree - a.other.degree);
}
