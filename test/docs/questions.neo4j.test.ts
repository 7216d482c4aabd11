import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { renderQuestions, SECTIONS, steadyPartOf } from '../support/questions-page.js';
import { dataOf } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

const PAGE = new URL('../../docs/QUESTIONS.md', import.meta.url);

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});
afterAll(() => graph?.close());

describe('docs/QUESTIONS.md', () => {
  test('has every example once', () => {
    const files = readdirSync(new URL('../../schema/examples/', import.meta.url));
    const shown = SECTIONS.flatMap(({ examples }) => examples).map((example) => `${example}.graphql`);
    expect(shown.toSorted()).toEqual(files.filter((file) => file.endsWith('.graphql')).toSorted());
  });

  test('has the answers of the graph (npm run questions writes them anew)', async () => {
    const page = await renderQuestions((query) => dataOf(graph, query));
    if (process.env.ISNAD_WRITE_QUESTIONS) writeFileSync(PAGE, page);
    expect(steadyPartOf(readFileSync(PAGE, 'utf8'))).toBe(steadyPartOf(page));
  });
});
