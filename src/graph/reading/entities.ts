import type { Graph } from '../graph.js';
import { type RawEntity, type RawNode, toAnonymousSourceRow, toEntityRow, toRawNode } from './nodes.js';
import type { AffiliationRow, AnonymousSourceRow, EntityRow, RoleRow } from './rows.js';

/** For each id: the entity that has it, or that stands for the one that has it. */
export async function readEntities(graph: Graph, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  const rows = await graph.read<{ id: string; entity: RawValues }>('read/entities-by-id', { ids });
  return new Map(
    rows.map(({ id, entity: [isOutlet, ...values] }) => [id, toEntityRow(toRawNode(PROPERTIES, [isOutlet, values]))]),
  );
}

/** As `cypher/read/entities-by-id.cypher` gives them. */
type RawValues = readonly [isOutlet: boolean, ...values: RawEntity[1]];

const PROPERTIES = ['id', 'name', 'nameAr', 'nameEn', 'aliases', 'origin', 'kind', 'degree', 'location'];

/** The anonymous sources with these ids, in no particular order; unknown ids are left out. */
export async function readAnonymousSources(graph: Graph, ids: readonly string[]): Promise<AnonymousSourceRow[]> {
  const rows = await graph.read<{ source: RawNode }>('read/anonymous-sources-by-id', { ids });
  return rows.map(({ source }) => toAnonymousSourceRow(source));
}

/** For each id of an anonymous source: the organizations and places that it belongs to, in text order. */
export async function readAffiliations(graph: Graph, ids: readonly string[]): Promise<Map<string, AffiliationRow[]>> {
  const rows = await graph.read<{ id: string; affiliations: (Omit<AffiliationRow, 'entity'> & { entity: RawNode })[] }>(
    'read/affiliations',
    { ids },
  );
  return new Map(
    rows.map(({ id, affiliations }) => [
      id,
      affiliations.map(({ entity, ...passage }) => ({ ...passage, entity: toEntityRow(entity) })),
    ]),
  );
}

/** A lasting relationship, followed from one end. */
export interface Relation {
  readonly type: 'PART_OF' | 'MEMBER_OF' | 'ALLIED_WITH' | 'LOCATED_IN';
  /** From where it begins to where it ends, the other way, or (null) both. */
  readonly outgoing: boolean | null;
}

/** For each id that has any: the entities it is joined to, by name. */
export async function readRelatedEntities(
  graph: Graph,
  ids: readonly string[],
  relation: Relation,
): Promise<Map<string, EntityRow[]>> {
  const rows = await graph.read<{ id: string; related: RawNode[] }>('read/related-entities', { ids, ...relation });
  return new Map(rows.map(({ id, related }) => [id, related.map(toEntityRow)]));
}

/** For each id of a person: the roles that articles give that person, the latest first. */
export function readRolesOfPersons(graph: Graph, ids: readonly string[]): Promise<Map<string, RoleRow[]>> {
  return readRoles(graph, 'read/roles-of-persons', ids);
}

/** For each id of an organization or place: the roles that people hold there, the latest first. */
export function readRolesInOrganizations(graph: Graph, ids: readonly string[]): Promise<Map<string, RoleRow[]>> {
  return readRoles(graph, 'read/roles-in-organizations', ids);
}

type RawRole = Omit<RoleRow, 'person' | 'organization' | 'place'> & {
  readonly person: RawNode;
  /** The organization or place. */
  readonly holder: RawNode;
};

async function readRoles(graph: Graph, query: string, ids: readonly string[]): Promise<Map<string, RoleRow[]>> {
  const rows = await graph.read<{ id: string; roles: RawRole[] }>(query, { ids });
  return new Map(rows.map(({ id, roles }) => [id, roles.map(toRoleRow)]));
}

function toRoleRow({ holder, ...role }: RawRole): RoleRow {
  const where = toEntityRow(holder);
  const isPlace = where.label === 'Place';
  return {
    ...{ ...role, person: toEntityRow(role.person) },
    ...{ organization: isPlace ? null : where, place: isPlace ? where : null },
  };
}
