import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

/** One id of each kind of node. */
async function someIds(): Promise<Record<string, string>> {
  const { articles, statements, search } = await dataOf(
    graph,
    `{
      articles(first: 1) { nodes { id } }
      statements(first: 1) { nodes { id } }
      search(text: "مسؤولون عدد مقاتلي داعش", types: [STATEMENT], first: 100) {
        nodes { ... on Statement { speaker { __typename id } } }
      }
    }`,
  );
  const speakers: { __typename: string; id: string }[] = search.nodes.flatMap(
    ({ speaker }: { speaker: never }) => speaker ?? [],
  );
  return {
    Article: articles.nodes[0].id,
    Statement: statements.nodes[0].id,
    AnonymousSource: speakers.find(({ __typename }) => __typename === 'AnonymousSource')!.id,
    Person: 'person_myles-caggins',
    Organization: 'org_sdf',
    Place: 'place_iraq',
  };
}

describe('node and nodes', () => {
  test('find a node of every kind by its id', async () => {
    const ids = await someIds();
    const { nodes } = await dataOf(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: Object.values(ids),
    });
    expect(nodes).toEqual(Object.entries(ids).map(([__typename, id]) => ({ __typename, id })));
    const { node } = await dataOf(graph, 'query ($id: ID!) { node(id: $id) { __typename } }', { id: ids.Statement });
    expect(node).toEqual({ __typename: 'Statement' });
  });

  test.each(['', 'banana', 'person_', 'person_nobody', 'statement_0', 'run_x', 'person_x"}) DETACH DELETE n //'])(
    'the id %j is nothing',
    async (id) => {
      expect((await dataOf(graph, 'query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    },
  );

  test('more than a hundred ids are refused', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `person_${index}`);
    const { errors } = await runOperation(graph, {
      source: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PAGE_TOO_LARGE']);
  });
});

describe('one entity', () => {
  test('a person has names, roles, statements and mentions', async () => {
    const { person } = await dataOf(
      graph,
      `{
        person(name: "myles caggins") {
          id nameAr nameEn aliases origin degree
          roles { title titleEn asOf organization { id } person { id } article { id } evidence { quote } }
          statements { totalCount }
          mentionedIn { nodes { id } }
        }
      }`,
    );
    expect(person).toMatchObject({ id: 'person_myles-caggins', origin: 'CURATED' });
    expect(person.aliases.length).toBeGreaterThan(0);
    expect(person.degree).toBeGreaterThan(5);
    const [role] = person.roles;
    expect(role).toMatchObject({ person: { id: person.id }, organization: { id: 'org_global-coalition' } });
    expect(role.evidence.quote).toContain(role.title);
    expect(person.mentionedIn.nodes.map(({ id }: { id: string }) => id)).toContain(role.article.id);
  });

  test('an organization has parts, members and allies', async () => {
    const { sdf, coalition } = await dataOf(
      graph,
      `{
        sdf: organization(id: "org_sdf") { kind isOutlet parts { partOf { id } } members { __typename memberOf { id } } alliedWith { id } }
        coalition: organization(name: "التحالف الدولي") { id alliedWith { id } }
      }`,
    );
    expect(sdf).toMatchObject({ kind: 'armed force', isOutlet: false });
    for (const part of sdf.parts) expect(part.partOf).toContainEqual({ id: 'org_sdf' });
    for (const member of sdf.members) expect(member.memberOf).toContainEqual({ id: 'org_sdf' });
    expect(sdf.members.map(({ __typename }: { __typename: string }) => __typename)).toContain('Person');
    expect(sdf.alliedWith).toContainEqual({ id: coalition.id });
    expect(coalition.alliedWith).toContainEqual({ id: 'org_sdf' });
  });

  test('a place has a location and lies in another', async () => {
    const { place } = await dataOf(
      graph,
      '{ place(name: "Mosul") { nameAr kind location { latitude longitude } locatedIn { id } } }',
    );
    expect(place.location.latitude).toBeCloseTo(36.3, 0);
    expect(place.location.longitude).toBeCloseTo(43.1, 0);
    expect(place.locatedIn.length).toBeGreaterThan(0);
  });

  test('an outlet has what it published', async () => {
    const { organization } = await dataOf(
      graph,
      '{ organization(name: "رووداو") { id isOutlet published { nodes { outlet { id } } } } }',
    );
    expect(organization.isOutlet).toBe(true);
    expect(organization.published.nodes).toEqual([{ outlet: { id: organization.id } }]);
  });

  test('is null for the id of something else, and for none', async () => {
    const data = await dataOf(graph, '{ a: person(id: "org_sdf") { id } b: place(id: "place_nowhere") { id } }');
    expect(data).toEqual({ a: null, b: null });
  });

  test.each([
    ['neither id nor name', 'person', 'BAD_USER_INPUT', /either "id" or "name", but got neither/],
    ['both id and name', 'person(id: "x", name: "y")', 'BAD_USER_INPUT', /but got both/],
    ['an unknown name', 'place(name: "أطلنطس")', 'NAME_UNKNOWN', /neither the id nor a name of a place/],
    ['a name of something else', 'person(name: "العراق")', 'NAME_UNKNOWN', /it names .*place_iraq/],
  ])('%s is refused', async (_, field, code, message) => {
    const { errors } = await runOperation(graph, { source: `{ ${field} { id } }` });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
  });

  test('lists are limited by name, origin and kind', async () => {
    const { organizations } = await dataOf(
      graph,
      '{ organizations(first: 100, filter: { name: { contains: "وزاره" }, origin: CURATED, kind: "ministry" }) { totalCount nodes { kind origin nameAr aliases } } }',
    );
    expect(organizations.totalCount).toBe(organizations.nodes.length);
    expect(organizations.nodes.length).toBeGreaterThan(2);
    for (const { kind, origin, nameAr, aliases } of organizations.nodes) {
      expect({ kind, origin }).toEqual({ kind: 'ministry', origin: 'CURATED' });
      expect([nameAr, ...aliases].join(' ')).toContain('وزارة');
    }
  });
});
