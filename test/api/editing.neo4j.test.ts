import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../src/api/index.js';
import type { FetchSource } from '../../src/config/index.js';
import {
  checkEvidence,
  deleteArticle,
  type Graph,
  judgeStatements,
  undoJudgements,
  writeArticles,
} from '../../src/graph/index.js';
import { documentedOperations } from '../support/documented-operations.js';
import { AUTHORITY, BRIDGE, LIBRARY, RUN } from '../support/hand-made-articles.js';
import { LIBRARY_ARTICLE } from '../support/library-article.js';
import { BRIDGE_IS_SOUND, BYNAME_ID, ENGINEER_ID, NAMESAKES, WITHOUT_ARTICLE_ID } from '../support/namesakes.js';
import { servePages } from '../support/page-server.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { leaveGraph, openCleanGraph } from '../support/test-graph.js';

const EDITOR: Viewer = { name: 'sara', role: 'EDITOR', kind: 'KEY' };
const READER: Viewer = { name: 'omar', role: 'READER', kind: 'KEY' };
const ANYBODY: Viewer = { name: 'anonymous', role: 'READER', kind: 'ANONYMOUS' };
const [FIRST, SECOND, THIRD] = LIBRARY.statements.map(({ id }) => id) as [string, string, string];

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(graph, [LIBRARY, BRIDGE], RUN);
});
afterAll(() => leaveGraph(graph));

describe('docs/EDITING.md', () => {
  const operations = documentedOperations('EDITING.md');
  const run = async (name: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await runOperation(graph, { source: operations.get(name)!, variables, viewer: EDITOR });
    expect(errors).toEqual([]);
    return data;
  };

  test('its operations about statements do what it says', async () => {
    expect((await run('Queue')).reviewQueue.totalCount).toBe(6);
    const { confirmStatements } = await run('Confirm', { ids: [FIRST, 'statement_of-nobody'] });
    expect(confirmStatements).toMatchObject([{ outcome: 'DONE', judgement: { by: 'sara' } }, { outcome: 'NOT_FOUND' }]);
    const { rejectStatements } = await run('Reject', { ids: [SECOND] });
    expect(rejectStatements).toEqual([{ outcome: 'DONE', node: { status: 'REJECTED' } }]);
    const { correctStatements } = await run('Correct', { statements: [THIRD] });
    expect(correctStatements).toMatchObject([
      {
        outcome: 'DONE',
        judgement: { details: { speaker: 'org_culture', about: ['place_oasis'], saidOn: '2031-05-02' } },
        node: {
          ...{ corrected: ['speaker', 'about', 'saidOn'], saidOn: '2031-05-02' },
          ...{ speaker: { name: 'وزارة الثقافة' }, about: [{ name: 'الواحة' }] },
        },
      },
    ]);
    expect((await run('Queue')).reviewQueue.totalCount).toBe(3);
    const { judgements } = await run('Record', { subject: THIRD });
    expect(judgements).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'CORRECT', by: 'sara', why: "the ministry's own words", applies: true, undoneAt: null }],
    });
    const { undo } = await run('Undo', { ids: [judgements.nodes[0].id] });
    expect(undo).toEqual([{ outcome: 'DONE', judgement: { undoneBy: 'sara', applies: false } }]);
    expect((await checkEvidence(graph)).problems).toEqual([]);
  });

  test('its operations about entities do what it says', async () => {
    await writeArticles(graph, NAMESAKES, RUN);
    const duplicates = async () => (await run('Duplicates', { of: ENGINEER_ID })).possibleDuplicates;
    expect(await duplicates()).toMatchObject([
      {
        other: { id: WITHOUT_ARTICLE_ID },
        matches: [{ reason: 'SAME_KEY', name: 'نادر الشامي', otherName: 'نادر شامي' }],
      },
    ]);
    const pairs = '{ possibleDuplicates(type: PERSON) { entity { id } other { id } } }';
    expect((await dataOf(graph, pairs)).possibleDuplicates).toHaveLength(1);

    const { judgeDifferent } = await run('Different', { ids: [ENGINEER_ID, WITHOUT_ARTICLE_ID] });
    expect(await duplicates()).toEqual([]);
    const refused = await runOperation(graph, {
      source: operations.get('Same')!,
      variables: { keep: ENGINEER_ID, ids: [WITHOUT_ARTICLE_ID] },
    });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'JUDGEMENT_CONTRADICTED' });
    await run('Undo', { ids: [refused.errors[0]!.extensions.judgement] });
    expect(judgeDifferent).toMatchObject([{ id: WITHOUT_ARTICLE_ID, outcome: 'DONE' }]);

    const { judgeSame } = await run('Same', { keep: ENGINEER_ID, ids: [WITHOUT_ARTICLE_ID, BYNAME_ID] });
    expect(judgeSame).toMatchObject([
      { outcome: 'DONE', node: { id: ENGINEER_ID, statements: { totalCount: 2 } } },
      { outcome: 'DONE', node: { id: ENGINEER_ID, aliases: expect.arrayContaining(['أبو سامر']) } },
    ]);
    const both = await dataOf(
      graph,
      `query ($id: ID!, $name: String!) { person(id: $id) { id statements { nodes { id } } } whoSaidWhat(speaker: $name) { totalCount nodes { about { id } } }
        about: whoSaidWhat(about: $name) { totalCount nodes { about { id } } } persons(filter: { name: { contains: "نادر" } }) { totalCount } }`,
      { id: BYNAME_ID, name: BYNAME_ID },
    );
    expect(both).toMatchObject({
      person: { id: ENGINEER_ID, statements: { nodes: [{}, {}] } },
      whoSaidWhat: { totalCount: 2 },
      persons: { totalCount: 1 },
    });
    expect(both.about).toEqual({
      totalCount: 2,
      nodes: [{ about: [{ id: ENGINEER_ID }] }, { about: [{ id: ENGINEER_ID }] }],
    });
    await run('Undo', { ids: judgeSame.map((part: { judgement: { id: string } }) => part.judgement.id) });

    const article = BRIDGE_IS_SOUND.document.article.id;
    const { splitEntity } = await run('Split', { entity: ENGINEER_ID, articles: [article] });
    expect(splitEntity).toMatchObject({
      entity: { name: 'نادر الشامي', mentionedIn: { nodes: [{ id: article }] } },
      decisions: [{ id: article, outcome: 'DONE' }],
    });
    await run('Undo', { ids: [splitEntity.decisions[0].judgement.id] });

    const { addAliases } = await run('Names', { entity: ENGINEER_ID });
    expect(addAliases).toMatchObject([
      { outcome: 'DONE', node: { nameEn: 'Nader al-Shami', aliases: ['Nader al-Shami'] } },
    ]);
    const { setRelations } = await run('Relations', { person: ENGINEER_ID, organization: 'org_river-daily' });
    expect(setRelations[0].node.roles).toMatchObject([
      { title: 'مستشار', titleEn: 'adviser', asOf: '2032-02-01', organization: { name: 'صحيفة النهر' }, article: null },
      { title: 'المهندس', article: { id: article } },
    ]);
    await run('Undo', { ids: [addAliases[0].judgement.id, setRelations[0].judgement.id] });
    expect(await dataOf(graph, `{ person(id: "${ENGINEER_ID}") { nameEn aliases roles { title } } }`)).toEqual({
      person: { nameEn: null, aliases: [], roles: [{ title: 'المهندس' }] },
    });
    for (const { document } of NAMESAKES) await deleteArticle(graph, document.article.id);
    expect((await checkEvidence(graph)).problems).toEqual([]);
  });
});

describe('articles through the API', () => {
  const operations = documentedOperations('EDITING.md');
  const ingest = (input: object, fetchFrom: FetchSource = 'public') =>
    runOperation(graph, { source: operations.get('Ingest')!, variables: { input }, viewer: EDITOR, fetchFrom });

  test('are read, given again without effect, replaced, and removed by administrators', async () => {
    const input = { id: 'desk-1', text: LIBRARY_ARTICLE, outlet: 'صحيفة النهر', publishedOn: '2031-09-01' };
    const { data } = await ingest(input);
    expect(data.ingestArticle).toMatchObject({
      ...{ outcome: 'NEW', statementCount: 2, figureCount: 1 },
      article: { statements: { nodes: [{ speaker: { id: LIBRARY.entities[0]!.id } }, {}] } },
    });
    expect((await ingest(input)).data.ingestArticle.outcome).toBe('UNCHANGED');
    const html = `<html><head><title>مكتبة</title></head><body><article>${LIBRARY_ARTICLE.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`;
    const replaced = await ingest({ id: 'desk-1', html, title: 'عنوان آخر' });
    expect(replaced.data.ingestArticle).toMatchObject({ outcome: 'REPLACED', article: { title: 'عنوان آخر' } });

    const removal = {
      source: operations.get('Delete')!,
      variables: { ids: [data.ingestArticle.article.id, 'article_x'] },
    };
    const forbidden = await runOperation(graph, { ...removal, viewer: EDITOR });
    expect(forbidden.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { data: removed } = await runOperation(graph, removal);
    expect(removed.deleteArticles.map(({ deleted }: { deleted: boolean }) => deleted)).toEqual([true, false]);
    expect((await checkEvidence(graph)).problems).toEqual([]);
  });

  test('are fetched from their address, where the server may', async () => {
    const page = LIBRARY_ARTICLE.split('\n').map((line) => `<p>${line}</p>`);
    const pages = await servePages((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(`<article>${page.join('')}</article>`);
    });
    const url = `${pages.origin}/library`;
    try {
      const { data } = await ingest({ url, title: 'عنوان المكتب' }, 'any');
      expect(data.ingestArticle).toMatchObject({
        ...{ outcome: 'NEW', statementCount: 2 },
        article: { title: 'عنوان المكتب' },
      });
      expect((await ingest({ url, title: 'عنوان المكتب' }, 'any')).data.ingestArticle.outcome).toBe('UNCHANGED');
      await deleteArticle(graph, data.ingestArticle.article.id);
      const codes = async (fetchFrom: FetchSource) =>
        (await ingest({ url }, fetchFrom)).errors.map(({ extensions }) => extensions.code);
      expect(await codes('public')).toEqual(['ARTICLE_NOT_FETCHED']);
      expect(await codes('none')).toEqual(['BAD_USER_INPUT']);
    } finally {
      await pages.close();
    }
  });

  test.each([
    { name: 'neither text nor page', input: {}, code: 'BAD_USER_INPUT' },
    { name: 'both', input: { text: 'نص', html: '<p>نص</p>' }, code: 'BAD_USER_INPUT' },
    { name: 'an address of the inside', input: { url: 'http://169.254.169.254/' }, code: 'ARTICLE_NOT_FETCHED' },
    { name: 'an address that is none', input: { text: 'نص', url: 'file:///etc/passwd' }, code: 'BAD_USER_INPUT' },
    { name: 'nothing to read', input: { text: ' \n' }, code: 'ARTICLE_EMPTY' },
    { name: 'an empty page', input: { html: '<html></html>' }, code: 'ARTICLE_EMPTY' },
    { name: 'no text', input: { text: 'a\0b' }, code: 'ARTICLE_BINARY' },
    { name: 'an enormous text', input: { text: 'كلمة '.repeat(10_001) }, code: 'ARTICLE_TOO_LARGE' },
    { name: 'an enormous title', input: { text: 'نص', title: 'x'.repeat(2001) }, code: 'BAD_USER_INPUT' },
    {
      name: 'another language',
      input: { text: 'Der Minister sagte, die Bibliothek werde im Herbst wieder geöffnet.' },
      code: 'ARTICLE_LANGUAGE_NOT_HANDLED',
    },
  ])('$name is refused', async ({ input, code }) => {
    const { errors } = await ingest(input);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('names and relations', () => {
  test.each([
    { name: 'a name without letters', source: `addAliases(aliases: [{ entity: "org_culture", name: "؟!" }])` },
    {
      name: 'an enormous name',
      source: `addAliases(aliases: [{ entity: "org_culture", name: "${'x'.repeat(201)}" }])`,
    },
    {
      name: 'a role without title',
      source: `setRelations(relations: [{ from: "${LIBRARY.entities[0]!.id}", type: HOLDS_ROLE, to: "org_culture" }])`,
    },
    {
      name: 'an organization in a place',
      source: `setRelations(relations: [{ from: "org_culture", type: LOCATED_IN, to: "place_oasis" }])`,
    },
    {
      name: 'an ally of itself',
      source: `setRelations(relations: [{ from: "org_culture", type: ALLIED_WITH, to: "org_culture" }])`,
    },
  ])('$name is refused', async ({ source }) => {
    const { errors } = await runOperation(graph, { source: `mutation { ${source} { id } }` });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('what is there already is not written again, and unknown ids are told', async () => {
    const alias = (entity: string, name: string) => `{ entity: "${entity}", name: "${name}" }`;
    const data = await dataOf(
      graph,
      `mutation { addAliases(aliases: [${alias('org_culture', 'الثقافة')}, ${alias('org_nobody', 'أحد')}]) { outcome }
        setRelations(relations: [{ from: "org_nobody", type: PART_OF, to: "org_culture" }]) { outcome } }`,
    );
    expect(data).toEqual({
      addAliases: [{ outcome: 'UNCHANGED' }, { outcome: 'NOT_FOUND' }],
      setRelations: [{ outcome: 'NOT_FOUND' }],
    });
  });
});

describe('rejected statements', () => {
  test('leave lists, counts and comparisons, but those that ask for them', async () => {
    const judged = await judgeStatements(graph, [{ statement: FIRST, kind: 'REJECT' }], { by: 'sara', why: null });
    const data = await dataOf(
      graph,
      `query ($id: ID!) {
        whoSaidWhat(speaker: "سلمى الهاشمي") { totalCount nodes { id } }
        all: statements { totalCount }
        rejected: statements(filter: { OR: [{ status: REJECTED }] }) { nodes { id } }
        persons(filter: { said: { about: "Oasis" } }) { totalCount }
        search(text: "ستفتح", types: [STATEMENT]) { totalCount nodes { ... on Node { id } } }
        statement(id: $id) { status }
        neighborhood(of: "place_oasis", types: [ABOUT]) { nodes { id } }
        path(from: "سلمى الهاشمي", to: "place_oasis", via: [SAID, ABOUT]) { length }
        paths(from: "سلمى الهاشمي", to: "place_oasis", via: [SAID, ABOUT]) { length }
      }`,
      { id: FIRST },
    );
    await undoJudgements(
      graph,
      judged.map(({ judgement }) => judgement!),
      { by: 'sara', why: null },
    );
    expect(data.whoSaidWhat.nodes.map(({ id }: { id: string }) => id)).not.toContain(FIRST);
    expect(data.rejected.nodes.map(({ id }: { id: string }) => id)).toContain(FIRST);
    expect(data).toMatchObject({
      ...{ all: { totalCount: 4 }, persons: { totalCount: 0 }, search: { totalCount: 0, nodes: [] } },
      statement: { status: 'REJECTED' },
      ...{ neighborhood: { nodes: [{ id: 'place_oasis' }] }, path: null, paths: [] },
    });
  });
});

describe('calls of editors', () => {
  test.each([
    ['confirmStatements(ids: []) { id }', 'mutation'],
    ['rejectStatements(ids: []) { id }', 'mutation'],
    ['correctStatements(corrections: []) { id }', 'mutation'],
    ['undo(ids: []) { id }', 'mutation'],
    ['judgeDifferent(ids: []) { id }', 'mutation'],
    ['addAliases(aliases: []) { id }', 'mutation'],
    ['setRelations(relations: []) { id }', 'mutation'],
    ['possibleDuplicates { matches { name } }', 'query'],
    ['judgements { totalCount }', 'query'],
    ['reviewQueue { totalCount }', 'query'],
  ])('%s is for editors', async (field, operation) => {
    const ask = (viewer: Viewer) => runOperation(graph, { source: `${operation} { ${field} }`, viewer });
    expect((await ask(ANYBODY)).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect((await ask(READER)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await ask(EDITOR)).errors).toEqual([]);
  });

  test.each([
    { name: 'corrects nothing', correction: { statements: [FIRST] }, code: 'BAD_USER_INPUT' },
    { name: 'names nobody', correction: { statements: [FIRST], speaker: 'لا أحد' }, code: 'NAME_UNKNOWN' },
    {
      name: 'names a place in the list twice',
      correction: { statements: [FIRST, FIRST], mode: 'DIRECT' },
      code: 'BAD_USER_INPUT',
    },
    {
      name: 'has Cypher for a name',
      correction: { statements: [FIRST], speaker: "'}) DETACH DELETE n //" },
      code: 'NAME_UNKNOWN',
    },
  ])('a correction that $name is refused, and nothing is written', async ({ correction, code }) => {
    const { errors } = await runOperation(graph, {
      source: 'mutation ($c: StatementCorrection!) { correctStatements(corrections: [$c]) { id } }',
      variables: { c: correction },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await dataOf(graph, `{ judgements(subject: "${FIRST}", undone: false) { nodes { kind } } }`)).toEqual({
      judgements: { nodes: [{ kind: 'CONFIRM' }] },
    });
  });

  test('an enormous reason is refused', async () => {
    const { errors } = await runOperation(graph, {
      source: 'mutation ($why: String) { confirmStatements(ids: [], why: $why) { id } }',
      variables: { why: 'x'.repeat(2001) },
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('the record is paged and filtered', async () => {
    const { judgements } = await dataOf(
      graph,
      '{ judgements(first: 2, kind: [CONFIRM, REJECT, CORRECT]) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } }',
    );
    expect(judgements).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await dataOf(
      graph,
      `query ($after: String) { judgements(after: $after, kind: [CONFIRM, REJECT, CORRECT]) { pageInfo { hasNextPage } nodes { id } } none: judgements(by: "nobody") { totalCount }
        undone: judgements(undone: true, kind: [CONFIRM, REJECT, CORRECT]) { totalCount } later: judgements(from: "2999-01-01") { totalCount } kinds: judgements(kind: [CONFIRM]) { totalCount } }`,
      { after: judgements.pageInfo.endCursor },
    );
    expect(rest.judgements).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{}, {}] });
    expect(rest).toMatchObject({
      none: { totalCount: 0 },
      undone: { totalCount: 2 },
      later: { totalCount: 0 },
      kinds: { totalCount: 1 },
    });
  });
});
