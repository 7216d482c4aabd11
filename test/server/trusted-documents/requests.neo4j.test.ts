import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Graph } from '../../../src/graph/index.js';
import { connectTestGraph } from '../../support/test-graph.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const TRUSTED = 'query Word($loud: Boolean = false) { word @include(if: $loud) soft: word }';
const STRANGE = '{ strange: word }';
const ID = 'c0ffee';

let graph: Graph;
let folder: string;
let only: TestServer;
let also: TestServer;

beforeAll(async () => {
  graph = await connectTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'isnad-documents-'));
  const trustedDocuments = join(folder, 'manifest.json');
  await writeFile(trustedDocuments, JSON.stringify({ [ID]: TRUSTED }));
  const schema = buildSchema('type Query { word: String }');
  only = await startTestServer({ graph, schema, config: { trustedDocuments, trustedDocumentsOnly: true } });
  also = await startTestServer({ graph, schema, config: { trustedDocuments, trustedDocumentsOnly: false } });
});

afterAll(async () => {
  await only?.stop();
  await also?.stop();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(server: TestServer, body: unknown, contentType = 'application/json') {
  const headers = { 'content-type': contentType };
  return read(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function get(server: TestServer, parameters: Record<string, string>) {
  const headers = { 'apollo-require-preflight': '1' };
  return read(await fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, { headers }));
}

async function read(response: Response) {
  const { data, errors } = (await response.json()) as {
    data?: object;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

describe('trusted documents', () => {
  test.each([
    ['documentId', { documentId: ID }],
    ['documentId with the name of its hash', { documentId: `sha256:${ID.toUpperCase()}` }],
    ['the extension of Apollo', { extensions: persisted(ID) }],
  ])('are run by %s', async (_, named) => {
    for (const server of [only, also]) {
      expect(await send(server, { ...named, variables: { loud: true } })).toEqual({
        status: 200,
        data: { word: null, soft: null },
        code: undefined,
      });
    }
  });

  test.each([
    ['documentId', { documentId: ID }],
    ['the extension of Apollo', { extensions: JSON.stringify(persisted(ID)) }],
  ])('are run by GET with %s', async (_, named) => {
    expect(await get(only, { ...named, variables: '{"loud": true}' })).toMatchObject({
      data: { word: null, soft: null },
    });
  });

  test('are run when they are sent as text', async () => {
    expect(await send(only, { query: TRUSTED })).toMatchObject({ status: 200, data: { soft: null } });
  });
});

describe('where nothing else is run', () => {
  const refused = { status: 400, data: undefined, code: 'DOCUMENT_NOT_TRUSTED' };

  test.each([
    ['another document', { query: STRANGE }],
    ['the same document, written otherwise', { query: ` ${TRUSTED}` }],
    ['another document under a trusted identifier', { query: STRANGE, documentId: ID }],
    ['another document under a trusted hash', { query: STRANGE, extensions: persisted(ID) }],
    ['an unknown identifier', { documentId: 'decaf' }],
    ['an unknown hash, as before registering it', { extensions: persisted('decaf') }],
    ['a hash that is no text', { extensions: persisted(['decaf']) }],
    ['a parsed document', { query: { kind: 'Document', definitions: [] } }],
    ['several operations', [{ query: TRUSTED }, { query: STRANGE }]],
    ['nothing', {}],
  ])('%s is refused', async (_, body) => {
    expect(await send(only, body)).toEqual(refused);
  });

  test('no form of GET passes another document', async () => {
    expect(await get(only, { query: STRANGE })).toEqual(refused);
    expect(await get(only, { query: STRANGE, documentId: ID })).toEqual(refused);
    const both = `query=${encodeURIComponent(TRUSTED)}&query=${encodeURIComponent(STRANGE)}`;
    const response = await fetch(`${only.url}/graphql?${both}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await read(response)).toMatchObject({ status: 400, data: undefined });
  });

  test('a body that no parser took is refused', async () => {
    expect(await send(only, { query: STRANGE }, 'text/plain')).toEqual(refused);
  });
});

describe('where others are run too', () => {
  test('another document is run', async () => {
    expect(await send(also, { query: STRANGE })).toMatchObject({ status: 200, data: { strange: null } });
  });

  test('an unknown identifier is refused with its code', async () => {
    expect(await send(also, { documentId: 'decaf' })).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_TRUSTED' });
  });

  test('an unknown hash is left to automatic persisted queries', async () => {
    expect((await send(also, { extensions: persisted('decaf') })).code).toMatch(/^PERSISTED_QUERY_/);
  });
});

describe('a server whose documents do not fit its schema', () => {
  test('does not start', async () => {
    const trustedDocuments = join(folder, 'manifest.json');
    const schema = buildSchema('type Query { other: String }');
    await expect(startTestServer({ graph, schema, config: { trustedDocuments } })).rejects.toMatchObject({
      code: 'DOCUMENTS_INVALID',
      message: expect.stringContaining(`${ID}: Cannot query field "word"`),
    });
  });
});
