import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../src/api/index.js';
import {
  appendChanges,
  type Change,
  deleteArticle,
  type Graph,
  writeArticles,
  writeAuthority,
} from '../../src/graph/index.js';
import type { Extraction } from '../../src/model/index.js';
import { ARTICLES, AUTHORITY, BRIDGE, LIBRARY, RUN, WEATHER } from '../support/hand-made-articles.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { clearGraph, leaveGraph, openCleanGraph } from '../support/test-graph.js';

let graph: Graph;

/** An authority file, three articles, one of which goes again, and a decision. */
async function fill(): Promise<void> {
  await clearGraph(graph, AUTHORITY);
  await writeArticles(graph, ARTICLES, RUN);
  await deleteArticle(graph, idOf(BRIDGE), { by: 'desk', why: 'printed twice' });
  await graph.inWriteTransaction((transaction) => appendChanges(transaction, [JUDGED]));
}

beforeAll(async () => {
  graph = await openCleanGraph();
  await fill();
});
afterAll(() => leaveGraph(graph));

const idOf = ({ document }: Extraction) => document.article.id;
const READER: Viewer = { name: 'app', role: 'READER', kind: 'KEY' };
const JUDGED: Change = {
  ...{ kind: 'JUDGED' as const, by: 'desk', why: null, article: null, judgement: 'judgement_x' },
  ...{ subjects: ['person_a'], statements: [] },
};
const KINDS = ['AUTHORITY_IMPORTED', 'ARTICLE_ADDED', 'ARTICLE_ADDED', 'ARTICLE_ADDED', 'ARTICLE_DELETED', 'JUDGED'];

const page = async (args: string) =>
  (
    await dataOf(
      graph,
      `{ feed(${args}) { nodes { kind } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
    )
  ).feed;
const kindsOf = (feed: { nodes: { kind: string }[] }) => feed.nodes.map(({ kind }) => kind);

describe('feed', () => {
  test('tells what was done, the oldest first', async () => {
    const { feed } = await dataOf(
      graph,
      '{ feed { totalCount nodes { kind by why articleId subjectIds article { title } statements { text } } } }',
    );
    expect(feed.totalCount).toBe(KINDS.length);
    expect(kindsOf(feed)).toEqual(KINDS);
    expect(feed.nodes[1]).toEqual({
      ...{ kind: 'ARTICLE_ADDED', by: 'local', why: null },
      ...{ articleId: idOf(LIBRARY), subjectIds: [idOf(LIBRARY)], article: { title: 'مكتبة في الواحة' } },
      statements: LIBRARY.statements.map(({ text }) => ({ text })),
    });
    expect(feed.nodes[4]).toMatchObject({ by: 'desk', why: 'printed twice', articleId: idOf(BRIDGE) });
    expect(feed.nodes[5]).toMatchObject({ articleId: null, article: null, subjectIds: ['person_a'] });
  });

  test('names what is gone by now without giving it', async () => {
    const { feed } = await dataOf(graph, '{ feed { nodes { article { id } statementIds statements { id } } } }');
    expect(feed.nodes[2]).toEqual({
      article: null,
      statementIds: BRIDGE.statements.map(({ id }) => id),
      statements: [],
    });
  });

  test('pages in both directions', async () => {
    const first = await page('first: 4');
    expect(kindsOf(first)).toEqual(KINDS.slice(0, 4));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 4, after: "${first.pageInfo.endCursor}"`);
    expect(kindsOf(second)).toEqual(KINDS.slice(4));
    expect(second.pageInfo.hasNextPage).toBe(false);
    const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
    expect(kindsOf(back)).toEqual(KINDS.slice(2, 4));
    expect(kindsOf(await page('last: 1'))).toEqual(['JUDGED']);
  });

  test('gives only the kinds that are asked for, and counts them', async () => {
    const { feed } = await dataOf(
      graph,
      '{ feed(kinds: [JUDGED, ARTICLE_ADDED], first: 3) { totalCount nodes { kind } } }',
    );
    expect(feed).toEqual({ totalCount: 4, nodes: Array(3).fill({ kind: 'ARTICLE_ADDED' }) });
    expect(kindsOf(await page('kinds: []'))).toEqual([]);
  });

  test('reads each level at once', async () => {
    const { queries } = await runOperation(graph, {
      source: '{ feed { nodes { article { title } statements { speaker { name } } } } }',
    });
    expect([...queries].sort()).toEqual([
      'read/articles-by-id',
      'read/attributions',
      'read/changes',
      'read/statements-by-id',
    ]);
  });

  test('tells readers what was done, but not by whom and why', async () => {
    const source = '{ feed(last: 2) { nodes { kind by } } }';
    const { data, errors } = await runOperation(graph, { source, viewer: READER });
    expect(data.feed.nodes).toEqual([
      { kind: 'ARTICLE_DELETED', by: null },
      { kind: 'JUDGED', by: null },
    ]);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('tells editors of decisions', async () => {
    const ids = [LIBRARY.statements[0]!.id];
    const { data } = await runOperation(graph, {
      source: 'mutation ($ids: [ID!]!) { rejectStatements(ids: $ids, why: "a caption") { judgement { id } } }',
      variables: { ids },
    });
    const { feed } = await dataOf(
      graph,
      '{ feed(last: 1) { nodes { kind why judgement { id subjects } statementIds } } }',
    );
    const { id } = data.rejectStatements[0].judgement;
    expect(feed.nodes).toEqual([
      { kind: 'JUDGED', why: 'a caption', judgement: { id, subjects: ids }, statementIds: [] },
    ]);
    const { errors } = await runOperation(graph, {
      source: '{ feed(last: 1) { nodes { judgement { id } } } }',
      viewer: READER,
    });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('waits for a change that is being committed, so that nobody goes past it', async () => {
    let asked: Promise<string[]> | undefined;
    let isAnswered = false;
    await graph.inWriteTransaction(async (transaction) => {
      await appendChanges(transaction, [{ ...JUDGED, kind: 'JUDGEMENT_UNDONE' }]);
      asked = page('last: 1').then(kindsOf);
      void asked.then(() => {
        isAnswered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isAnswered).toBe(false);
    });
    expect(await asked).toEqual(['JUDGEMENT_UNDONE']);
  });

  test.each([
    { name: 'no cursor at all', after: 'zzz' },
    { name: 'a cursor of statements', after: cursorOf([2, 'statements', 'NEWEST', 'a', 1]) },
    { name: 'a place that is none', after: cursorOf([2, 'changes', 'COMMIT', 'a', -1]) },
    { name: 'a log that is no more', after: cursorOf([2, 'changes', 'COMMIT', 'another', 1]) },
  ])('refuses $name', async ({ after }) => {
    const { errors } = await runOperation(graph, { source: `{ feed(after: "${after}") { nodes { kind } } }` });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
  });

  test('refuses a cursor from before the graph was emptied, however long the new log is', async () => {
    const { endCursor } = (await page('first: 1')).pageInfo;
    await fill();
    const { errors } = await runOperation(graph, { source: `{ feed(after: "${endCursor}") { nodes { kind } } }` });
    expect(errors[0]).toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
    expect(errors[0]?.message).toContain('emptied or restored');
  });

  test('of a graph that nothing was ever written to is empty', async () => {
    await clearGraph(graph);
    expect(await page('first: 5')).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, startCursor: null, hasNextPage: false, hasPreviousPage: false },
    });
    await writeAuthority(graph, AUTHORITY);
    await writeArticles(graph, [WEATHER], RUN);
    expect(kindsOf(await page('first: 5'))).toEqual(['AUTHORITY_IMPORTED', 'ARTICLE_ADDED']);
  });
});

function cursorOf(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
