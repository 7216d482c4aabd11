import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/index.js';
import { runOperation } from '../../support/run-operation.js';
import { connectSeededGraph } from '../../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});
afterAll(() => graph?.close());

const ask = (name: string) =>
  runOperation(graph, {
    source: 'query ($name: String!) { whoSaidWhat(speaker: $name) { nodes { speaker { id } } } }',
    variables: { name },
  });

describe('one person in many spellings', () => {
  test.each([
    ['as the graph has it', 'مايلز كاغينز'],
    ['in English', 'Myles Caggins'],
    ['in capitals', 'MYLES CAGGINS'],
    ['with diacritics', 'ماي\u0652ل\u0650ز كاغ\u0650ين\u0652ز'],
    ['with tatweel', 'مايلز كاغ\u0640ينز'],
    ['by the surname', 'كاغينز'],
    ['with a rank', 'الكولونيل مايلز كاغينز'],
    ['with a rank in English', 'Colonel Myles Caggins'],
    ['with several titles', 'السيد العقيد مايلز كاغينز'],
    ['with an office and what it is of', 'المتحدث باسم التحالف مايلز كاغينز'],
    ['with a rank before the surname', 'العقيد كاغينز'],
  ])('%s: %s', async (_, name) => {
    const { data, errors } = await ask(name);
    expect(errors).toEqual([]);
    expect(data.whoSaidWhat.nodes[0].speaker.id).toBe('person_myles-caggins');
  });
});

describe('a name that is not there', () => {
  test.each([
    ['misspelt', 'مايلز كاغنيز'],
    ['misspelt with a title', 'العقيد مايلز كاغنيز'],
    ['misspelt in English', 'Myles Kaginz'],
  ])('%s: %s is unknown, and the near one is proposed', async (_, name) => {
    const { errors } = await ask(name);
    expect(errors[0]!.extensions).toMatchObject({ code: 'NAME_UNKNOWN', argument: 'speaker', name });
    const { suggestions } = errors[0]!.extensions as unknown as { suggestions: { id: string }[] };
    expect(suggestions.map(({ id }) => id)).toContain('person_myles-caggins');
  });
});
