import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { deleteArticle, type Graph, judgeStatements, writeArticles } from '../../../src/graph/index.js';
import type { Extraction } from '../../../src/model/index.js';
import { ARTICLES, AUTHORITY, BRIDGE, LATER_RUN, LIBRARY, RUN, WEATHER } from '../../support/hand-made-articles.js';
import { openClient, refusalOf, subscribe, type TestSubscription } from '../../support/live-client.js';
import { clearGraph, connectTestGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { ask, startTestServer, type TestServer, type TestServerOptions } from '../../support/test-server.js';

let graph: Graph;
let servers: TestServer[] = [];
let clients: Client[] = [];

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph, AUTHORITY));
afterEach(async () => {
  await Promise.all(clients.map((client) => client.dispose()));
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
  clients = [];
});
afterAll(() => leaveGraph(graph));

/** An hour: what comes sooner was not found by looking now and then. */
const NEVER = 3_600_000;

async function open(options: Partial<TestServerOptions> = {}): Promise<Client> {
  const server = await startTestServer({ graph, ...options, config: { liveIntervalMs: NEVER, ...options.config } });
  servers.push(server);
  const client = openClient(server);
  clients.push(client);
  return client;
}

const textOf = ({ statements }: Extraction) => statements.map(({ text }) => text);
const textsIn = ({ events }: TestSubscription) => events.map(({ data }) => data.statementAdded.statement.text);
const STATEMENTS = 'statementAdded { cursor statement { text } }';
const statements = (args: string) => `subscription { ${STATEMENTS.replace('{', `(${args}) {`)} }`;

/** Waits until the subscriptions have begun, one of each client. */
async function begun(): Promise<void> {
  for (let open = 0; open < clients.length; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const texts = await Promise.all(servers.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
    open = texts.reduce((sum, text) => sum + Number(/^isnad_subscriptions_open (\d+)$/m.exec(text)?.[1]), 0);
  }
}

describe('articleIngested', () => {
  test('tells of articles as soon as this process writes them, and of none that stays as it is', async () => {
    await writeArticles(graph, [BRIDGE], RUN);
    const client = await open();
    const subscription = subscribe(
      client,
      'subscription { articleIngested { kind article { title outlet { name } } } }',
    );
    await begun();
    await writeArticles(graph, [BRIDGE, LIBRARY], RUN);
    await writeArticles(graph, [BRIDGE], LATER_RUN);
    await subscription.waitFor(2);
    expect(subscription.events.map(({ data }) => data.articleIngested)).toEqual([
      { kind: 'ARTICLE_ADDED', article: { title: 'مكتبة في الواحة', outlet: { name: 'صحيفة النهر' } } },
      { kind: 'ARTICLE_REPLACED', article: { title: 'الجسر مفتوح', outlet: { name: 'بريد الجنوب' } } },
    ]);
  });

  test('tells of one outlet only, by any of its names', async () => {
    const client = await open();
    const subscription = subscribe(
      client,
      'subscription { articleIngested(outlet: "The River Daily") { article { title } } }',
    );
    await begun();
    await writeArticles(graph, ARTICLES, RUN);
    await subscription.waitFor(1);
    expect(subscription.events).toEqual([{ data: { articleIngested: { article: { title: 'مكتبة في الواحة' } } } }]);
  });
});

describe('statementAdded', () => {
  test('tells of every statement, in the order of the log and of the article', async () => {
    const client = await open();
    const subscription = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await writeArticles(graph, ARTICLES, RUN);
    await subscription.waitFor(6);
    expect(textsIn(subscription)).toEqual(ARTICLES.flatMap(textOf));
  });

  test.each([
    { args: 'speaker: "Salma"', texts: null },
    { args: 'speaker: "سلمى الهاشمي"', texts: ['مكتبة الواحة ستفتح في الخريف', 'الكتب في الطريق'] },
    { args: 'about: "Oasis"', texts: ['مكتبة الواحة ستفتح في الخريف'] },
    { args: 'speaker: "سلمى الهاشمي", about: "place_desert"', texts: [] },
  ])('of ($args) and no others', async ({ args, texts }) => {
    await writeArticles(graph, [LIBRARY], RUN);
    const after = (await dataOf('{ feed(first: 1) { pageInfo { endCursor } } }')).feed.pageInfo.endCursor;
    const client = await open();
    if (texts === null) return expect(await refusalOf(client, statements(args))).toBe('NAME_UNKNOWN');
    const all = subscribe(client, statements(`after: "${after}"`));
    const some = subscribe(client, statements(`${args}, after: "${after}"`));
    await all.waitFor(3);
    await some.waitFor(texts.length);
    expect(textsIn(some)).toEqual(texts);
  });

  test('goes on after any event without a gap or a double, also inside of an article', async () => {
    const client = await open();
    const whole = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await writeArticles(graph, ARTICLES, RUN);
    await whole.waitFor(6);
    const texts = ARTICLES.flatMap(textOf);
    const resumed = whole.events.map(({ data }) =>
      subscribe(client, statements(`after: "${data.statementAdded.cursor}"`)),
    );
    const later = { ...WEATHER, statements: [] };
    await writeArticles(graph, [later], LATER_RUN);
    await Promise.all(resumed.map((subscription, index) => subscription.waitFor(texts.length - index - 1)));
    expect(resumed.map(textsIn)).toEqual(texts.map((_, index) => texts.slice(index + 1)));
  });

  test('goes on while others write, and gets what was written meanwhile', async () => {
    const client = await open({ config: { liveIntervalMs: 50 } });
    const first = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await writeArticles(graph, [LIBRARY], RUN);
    await first.waitFor(2);
    first.stop();
    const { cursor } = first.events[1]!.data.statementAdded;
    const writing = writeArticles(graph, [BRIDGE], RUN);
    const second = subscribe(client, statements(`after: "${cursor}"`));
    await writing;
    await second.waitFor(4);
    expect(textsIn(second)).toEqual([...textOf(LIBRARY).slice(2), ...textOf(BRIDGE)]);
  });

  test('takes a cursor of the feed, and the feed takes one of an event', async () => {
    await writeArticles(graph, [LIBRARY, BRIDGE], RUN);
    const { edges } = (await dataOf('{ feed { edges { cursor node { kind } } } }')).feed;
    const client = await open();
    const subscription = subscribe(client, statements(`after: "${edges[1].cursor}"`));
    await subscription.waitFor(3);
    expect(textsIn(subscription)).toEqual(textOf(BRIDGE));
    const last = subscription.events[2]!.data.statementAdded.cursor;
    expect(last).toBe(edges[2].cursor);
    // In the middle of an article: the feed gives the whole entry again rather than leaving it out.
    const middle = subscription.events[0]!.data.statementAdded.cursor;
    expect((await dataOf(`{ feed(after: "${middle}") { edges { cursor } } }`)).feed.edges).toEqual([{ cursor: last }]);
  });

  test('leaves out what is gone by the time it would be told', async () => {
    await writeArticles(graph, [LIBRARY, BRIDGE], RUN);
    await deleteArticle(graph, LIBRARY.document.article.id);
    const after = (await dataOf('{ feed(first: 1) { pageInfo { endCursor } } }')).feed.pageInfo.endCursor;
    const subscription = subscribe(await open(), statements(`after: "${after}"`));
    await subscription.waitFor(3);
    expect(textsIn(subscription)).toEqual(textOf(BRIDGE));
  });

  test('leaves out what an editor rejected when it was read before', async () => {
    await writeArticles(graph, [LIBRARY], RUN);
    const rejected = LIBRARY.statements[0]!;
    const author = { by: 'desk', why: 'a caption' };
    await judgeStatements(graph, [{ kind: 'REJECT', statement: rejected.id }], author);
    await deleteArticle(graph, LIBRARY.document.article.id);
    const client = await open();
    const subscription = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await writeArticles(graph, [LIBRARY], RUN);
    await subscription.waitFor(2);
    expect(textsIn(subscription)).toEqual(textOf(LIBRARY).slice(1));
  });

  test('of an empty log begins with its first entry', async () => {
    await clearGraph(graph);
    const client = await open();
    const subscription = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await writeArticles(graph, [LIBRARY], RUN);
    await subscription.waitFor(3);
    expect(textsIn(subscription)).toEqual(textOf(LIBRARY));
  });

  test('ends where the log is emptied', async () => {
    const client = await open({ config: { liveIntervalMs: 50 } });
    const subscription = subscribe(client, `subscription { ${STATEMENTS} }`);
    await begun();
    await clearGraph(graph, AUTHORITY);
    expect(await subscription.ended).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    expect(await refusalOf(client, statements('after: "zzz"'))).toBe('CURSOR_INVALID');
  });

  test('reads each event by itself, so that later ones are told as they are then', async () => {
    const client = await open();
    const subscription = subscribe(
      client,
      'subscription { statementAdded { statement { article { statements { totalCount } } } } }',
    );
    await begun();
    await writeArticles(graph, [{ ...LIBRARY, statements: LIBRARY.statements.slice(1) }], RUN);
    await subscription.waitFor(2);
    await writeArticles(graph, [LIBRARY], LATER_RUN);
    const events = await subscription.waitFor(3);
    const counts = events.map(({ data }) => data.statementAdded.statement.article.statements.totalCount);
    expect(counts).toEqual([2, 2, 3]);
  });
});

describe('several servers on one graph', () => {
  test('tell each other’s changes, each once', async () => {
    const other = await connectTestGraph();
    try {
      const here = await open({ config: { liveIntervalMs: 50 } });
      const there = await open({ graph: other, config: { liveIntervalMs: 50 } });
      const subscriptions = [here, there].map((client) => subscribe(client, `subscription { ${STATEMENTS} }`));
      await begun();
      await Promise.all([writeArticles(graph, [LIBRARY], RUN), writeArticles(other, [BRIDGE], RUN)]);
      await Promise.all(subscriptions.map((subscription) => subscription.waitFor(6)));
      const [first, second] = subscriptions.map(textsIn);
      expect(first).toEqual(second);
      expect([...first!].sort()).toEqual([...textOf(LIBRARY), ...textOf(BRIDGE)].sort());
      await Promise.all(servers.map((server) => server.stop()));
    } finally {
      await other.close();
    }
  });
});

describe('over HTTP', () => {
  test('a subscription is told where to go', async () => {
    await open();
    const { body } = await ask(servers[0]!, `subscription { ${STATEMENTS} }`);
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(body.errors[0].message).toContain('WebSocket');
  });
});

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
async function dataOf(query: string): Promise<any> {
  const server = await startTestServer({ graph });
  servers.push(server);
  return (await ask(server, query)).body.data;
}
