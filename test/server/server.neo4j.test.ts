import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Graph } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { ask, startTestServer } from '../support/test-server.js';

/** A field that answers when the test lets it, and tells when it has been asked. */
function slowSchema() {
  const events = new EventEmitter();
  const asked = once(events, 'asked');
  const resolve = async () => {
    const answer = once(events, 'answer');
    events.emit('asked');
    return (await answer)[0];
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { slow: { type: GraphQLString, resolve } } }),
  });
  return { schema, asked, answer: (text: string) => events.emit('answer', text) };
}

let graph: Graph;

beforeAll(async () => {
  graph = await connectTestGraph();
});

afterAll(async () => {
  await graph?.close();
});

describe('starting', () => {
  test('refuses a port that is taken, and leaves nothing open behind', async () => {
    const first = await startTestServer({ graph });
    await expect(startTestServer({ graph, port: first.port })).rejects.toMatchObject({ code: 'PORT_BUSY' });
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
    await first.stop();
    const second = await startTestServer({ graph, port: first.port });
    expect(second.url).toBe(first.url);
    await second.stop();
  });
});

describe('stopping', () => {
  test('finishes the request in flight, takes no new one, then closes', async () => {
    const slow = slowSchema();
    const server = await startTestServer({ graph, schema: slow.schema });
    const answer = ask(server, '{ slow }');
    await slow.asked;
    const stopped = server.stop();
    const order: string[] = [];
    void answer.then(() => order.push('answered'));
    void stopped.then(() => order.push('stopped'));
    await until(() => refuses(server.url));
    slow.answer('done');
    expect((await answer).body).toMatchObject({ data: { slow: 'done' } });
    await stopped;
    expect(order).toEqual(['answered', 'stopped']);
  });

  test('ends the connections of requests that outlast the deadline', async () => {
    const slow = slowSchema();
    const server = await startTestServer({ graph, schema: slow.schema, graceMs: 100 });
    const answer = ask(server, '{ slow }').catch((error: unknown) => error);
    await slow.asked;
    await server.stop();
    expect(await answer).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    slow.answer('too late');
  });

  test('may be asked for twice, and leaves the graph open', async () => {
    const server = await startTestServer({ graph, schema: slowSchema().schema });
    await Promise.all([server.stop(), server.stop()]);
    await expect(graph.ping()).resolves.toBeUndefined();
  });
});

async function refuses(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    () => false,
    () => true,
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
