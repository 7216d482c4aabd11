import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { type Graph, graphChecksum, resetGraph } from '../../src/graph/index.js';
import type { IngestReport } from '../../src/ingest/index.js';
import { type Run, runIsnad } from '../support/run-isnad.js';
import { connectTestGraph, testServer } from '../support/test-graph.js';

const { uri, user, password } = testServer();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

const SCHOOLS = 'خطة جديدة للمدارس\n\nقال وزير التربية سامي العزاوي إن العراق سيبني مئة مدرسة هذا العام.\n';
const ROADS = 'مشروع للطرق\n\nأعلنت وزيرة النقل ليلى الحسن أن الوزارة سترصف طريق البصرة في الشتاء.\n';

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await connectTestGraph();
});
afterAll(() => graph.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-ingest-'));
  await resetGraph(graph);
});
afterEach(() => rm(folder, { recursive: true }));

function ingest(...args: string[]): Promise<Run> {
  return runIsnad(['ingest', '--json', ...args], { environment });
}

function toReport({ output }: Run): IngestReport {
  return JSON.parse(output) as IngestReport;
}

function write(name: string, content: string | Buffer): Promise<void> {
  return writeFile(join(folder, name), content);
}

describe('isnad ingest', () => {
  test('a second run changes nothing, a changed file replaces what came from it', async () => {
    await write('schools.txt', SCHOOLS);
    await write('roads.txt', ROADS);
    const first = await ingest(folder);
    expect(toReport(first)).toMatchObject({ articles: 2, new: 2, statements: 2, failed: [] });
    expect(first.exitCode).toBe(0);
    const checksum = await graphChecksum(graph);

    expect(toReport(await ingest(folder))).toMatchObject({ articles: 2, new: 0, replaced: 0, unchanged: 2 });
    expect(await graphChecksum(graph)).toBe(checksum);

    await write('roads.txt', ROADS.replace('الشتاء', 'الصيف'));
    expect(toReport(await ingest(folder))).toMatchObject({ articles: 2, new: 0, replaced: 1, unchanged: 1 });
    expect(await graphChecksum(graph)).not.toBe(checksum);

    await write('roads.txt', ROADS);
    expect(toReport(await ingest(folder))).toMatchObject({ replaced: 1, unchanged: 1 });
    expect(await graphChecksum(graph)).toBe(checksum);
  });

  test('the same article twice in one run is taken in once', async () => {
    await write('a.txt', SCHOOLS);
    await write('b.txt', SCHOOLS);
    expect(toReport(await ingest(folder))).toMatchObject({ articles: 2, new: 1, unchanged: 1, failed: [] });
  });

  test('bad input is reported with the reason and stops nothing else', async () => {
    await write('a-empty.txt', '');
    await write('b-binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await write('c-good.txt', SCHOOLS);
    await write('d-russian.txt', 'Министр сообщил, что в этом году построят сто школ в разных городах страны.\n');
    await write('e-date.md', '---\npublishedOn: 2024-02-30\n---\n'.concat(ROADS));
    await write('f-broken.jsonl', [...Array(6).fill(JSON.stringify({ text: ROADS })), '{"text": "قال', ''].join('\n'));
    await write('g-soup.html', '<div><p>قال <b>الوزير<p></div></i> <<< &nbsp;&#x;');
    const { exitCode, output, messages } = await ingest(folder);
    const report = JSON.parse(output) as IngestReport;
    expect(report.failed.map(({ file, line, code }) => [file.slice(folder.length + 1), line, code])).toEqual([
      ['a-empty.txt', undefined, 'ARTICLE_EMPTY'],
      ['b-binary.txt', undefined, 'ARTICLE_BINARY'],
      ['d-russian.txt', undefined, 'ARTICLE_LANGUAGE_NOT_HANDLED'],
      ['e-date.md', undefined, 'ARTICLE_DATE_INVALID'],
      ['f-broken.jsonl', 7, 'ARTICLE_INVALID'],
    ]);
    expect(report).toMatchObject({ articles: 13, new: 3, unchanged: 5 });
    expect(exitCode).toBe(2);
    expect(messages).toContain('5 failed');
  });

  test('a line of 50 MB is refused and its neighbours are taken in', async () => {
    const enormous = JSON.stringify({ text: 'كلمة '.repeat(6_000_000) });
    expect(Buffer.byteLength(enormous)).toBeGreaterThan(50_000_000);
    await write(
      'archive.jsonl',
      [JSON.stringify({ text: SCHOOLS }), enormous, JSON.stringify({ text: ROADS })].join('\n'),
    );
    const report = toReport(await ingest(folder));
    expect(report).toMatchObject({ articles: 3, new: 2, failed: [{ line: 2, code: 'ARTICLE_TOO_LARGE' }] });
  });

  test('windows-1256 is read as what it says', async () => {
    await write('legacy.txt', iconv.encode(SCHOOLS, 'win1256'));
    expect(toReport(await ingest(folder))).toMatchObject({ new: 1, statements: 1, failed: [] });
    const { output } = await runIsnad(['query', '-'], {
      environment,
      input: '{ whoSaidWhat(speaker: "سامي العزاوي") { edges { node { text } } } }',
    });
    expect(output).toContain('العراق سيبني مئة مدرسة هذا العام');
  });

  test('a folder without articles is an error', async () => {
    await mkdir(join(folder, 'empty'));
    const { exitCode, output, messages } = await ingest(join(folder, 'empty'));
    expect({ exitCode, output: toReport({ exitCode, output, messages }).failed.map(({ code }) => code) }).toEqual({
      exitCode: 2,
      output: ['ARTICLES_NOT_FOUND'],
    });
  });

  test('a dry run reads without a database', async () => {
    await write('schools.txt', SCHOOLS);
    const run = await runIsnad(['ingest', '--json', '--dry-run', folder], {
      environment: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' },
    });
    expect(toReport(run)).toMatchObject({ articles: 1, statements: 1, new: 0, failed: [] });
    expect(run.exitCode).toBe(0);
  });

  test('a wrong password and an unreachable server are told apart', async () => {
    await write('schools.txt', SCHOOLS);
    const wrong = { ...environment, NEO4J_PASSWORD: 'not-the-password' };
    expect(await runIsnad(['ingest', folder], { environment: wrong })).toMatchObject({
      exitCode: 4,
      messages: expect.stringContaining('[GRAPH_AUTH_FAILED]'),
    });
    const nobody = { ...environment, NEO4J_URI: 'bolt://127.0.0.1:1' };
    expect(await runIsnad(['ingest', folder], { environment: nobody })).toMatchObject({
      exitCode: 4,
      messages: expect.stringContaining('[GRAPH_UNAVAILABLE]'),
    });
  });
});

describe('isnad db and isnad query', () => {
  beforeEach(async () => {
    await write('schools.txt', SCHOOLS);
    await ingest(folder);
  });

  test('status lists the migrations and counts', async () => {
    const { output } = await runIsnad(['db', 'status', '--json'], { environment });
    const status = JSON.parse(output) as { migrations: { appliedAt: string | null }[]; counts: Record<string, number> };
    expect(status.migrations.length).toBeGreaterThan(0);
    expect(status.migrations.filter(({ appliedAt }) => appliedAt === null)).toEqual([]);
    expect(status.counts).toMatchObject({ articles: 1, statements: 1 });
  });

  test('check finds no broken evidence, and finds evidence that somebody broke', async () => {
    expect(await runIsnad(['db', 'check'], { environment })).toMatchObject({ exitCode: 0, output: '' });
    const shifted = await shiftEvidence();
    const { exitCode, output, messages } = await runIsnad(['db', 'check'], { environment });
    expect(output).toContain(shifted);
    expect(messages).toContain('[EVIDENCE_BROKEN]');
    expect(exitCode).toBe(4);
  });

  test('the checksum is that of the graph', async () => {
    const { output } = await runIsnad(['db', 'checksum'], { environment });
    expect(output.trim()).toBe(await graphChecksum(graph));
  });

  test('query prints the answer, and errors end with 2', async () => {
    const question = 'query($who: String!) { whoSaidWhat(speaker: $who) { edges { node { cue } } } }';
    const file = join(folder, 'question.graphql');
    await writeFile(file, question);
    const good = await runIsnad(['query', file, '--vars', '{"who": "سامي العزاوي"}'], { environment });
    expect(JSON.parse(good.output)).toEqual({ data: { whoSaidWhat: { edges: [{ node: { cue: 'قال' } }] } } });
    const bad = await runIsnad(['query', file, '--vars', '{"who": "زيد الذي لم يقل شيئا"}'], { environment });
    expect(JSON.parse(bad.output).errors).toMatchObject([{ extensions: { code: 'NAME_UNKNOWN' } }]);
    expect(bad).toMatchObject({ exitCode: 2, messages: expect.stringContaining('[QUERY_FAILED]') });
  });

  test('reset --yes empties the graph', async () => {
    expect(await runIsnad(['db', 'reset', '--yes'], { environment })).toMatchObject({ exitCode: 0 });
    const { output } = await runIsnad(['db', 'status', '--json'], { environment });
    expect(JSON.parse(output).counts).toMatchObject({ articles: 0, statements: 0 });
  });
});

/** Moves the evidence of the one statement by a character, as a faulty program over Bolt could, and returns the article's id. */
async function shiftEvidence(): Promise<string> {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (s:Statement)-[:IN]->(a:Article) SET s.spans = [s.spans[0] + 1, s.spans[1] + 1] RETURN a.id AS id',
    );
    return String(records[0]?.get('id'));
  } finally {
    await driver.close();
  }
}
