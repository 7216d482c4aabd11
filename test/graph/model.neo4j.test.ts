import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addAliases,
  appendChanges,
  type Graph,
  judgeSame,
  judgeStatements,
  setRelations,
  splitEntity,
  undoJudgements,
  writeArticles,
} from '../../src/graph/index.js';
import { ARTICLES, AUTHORITY, COMPLETE, LIBRARY, RUN } from '../support/hand-made-articles.js';
import { textExtraction } from '../support/hand-made-extraction.js';
import { askGraph, leaveGraph, openCleanGraph } from '../support/test-graph.js';
import { STORY, STORY_EDITED } from '../support/wire-story.js';

/** What docs/GRAPH.md says: properties by label (its headings) and by relationship type (its table). */
const page = readFileSync(new URL('../../docs/GRAPH.md', import.meta.url), 'utf8');
const documentedNodes = new Map(
  page
    .split(/^(?=##)/m)
    .filter((section) => section.startsWith('### '))
    .map((section) => [section.slice('### '.length, section.indexOf('\n')), documentedProperties(section)]),
);
const documentedRelationships = new Map(
  [...page.matchAll(/^\| `\(.+?\)-\[:(\w+)\]->\(.+?\)` \| (.*?) \|/gm)].map((match) => [match[1]!, words(match[2]!)]),
);

/** The first cells of the rows of a table of properties. */
function documentedProperties(section: string): string[] {
  return [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap((match) => words(match[1]!)).sort();
}

function words(cell: string): string[] {
  return [...cell.matchAll(/\w+/g)].map((match) => match[0]).sort();
}

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(
    graph,
    [...ARTICLES, COMPLETE, textExtraction('agency', STORY), textExtraction('paper', STORY_EDITED)],
    RUN,
  );
  const decision = { by: 'editor', why: 'the same person', article: null, judgement: 'judgement_x' } as const;
  await graph.inWriteTransaction((transaction) =>
    appendChanges(transaction, [{ ...decision, kind: 'JUDGED', subjects: [], statements: [] }]),
  );
  await decide();
});
afterAll(() => leaveGraph(graph));

/** One decision of each kind, and one that is undone. */
async function decide(): Promise<void> {
  const editor = { by: 'editor', why: 'read it again' };
  const [statement, other, third] = LIBRARY.statements.map(({ id }) => id) as [string, string, string];
  const correction = { speaker: 'org_culture', about: ['org_culture'], saidOn: '2031-05-02', mode: 'DIRECT' } as const;
  const [, , undone] = await judgeStatements(
    graph,
    [
      { statement, kind: 'CORRECT', correction },
      { statement: other, kind: 'CONFIRM' },
      { statement: third, kind: 'REJECT' },
    ],
    editor,
  );
  await undoJudgements(graph, [undone!.judgement!], editor);
  const person = LIBRARY.entities[0]!.id;
  await addAliases(graph, [{ entity: person, name: 'Salma al-Hashimi' }], editor);
  const role = { title: 'مستشارة', titleEn: 'adviser', asOf: '2031-07-01' };
  await setRelations(graph, [{ from: person, type: 'HOLDS_ROLE', to: 'org_culture', ...role }], editor);
  await splitEntity(graph, { entity: person, articles: [LIBRARY.document.article.id] }, editor);
  await judgeSame(graph, { kept: 'org_culture', others: ['org_river-daily'] }, editor);
  await judgeSame(graph, { kept: 'place_desert', others: ['place_oasis'] }, editor);
}

const ask = <T>(body: string) => askGraph<T>(graph, body);

describe('docs/GRAPH.md', () => {
  test('names the labels that a written graph has', async () => {
    const rows = await ask<{ label: string }>(
      `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:WriteLock AND NOT n:ChangeLog AND NOT n:ApiKey UNWIND labels(n) AS label RETURN DISTINCT label`,
    );
    const finer = ['Person', 'Organization', 'Place', 'Outlet'];
    expect(rows.map(({ label }) => label).sort()).toEqual([...documentedNodes.keys(), ...finer].sort());
    for (const label of finer) expect(page).toContain(`\`${label}\``);
  });

  test.each([...documentedNodes])(
    'names the properties of %s, all of them and no others',
    async (label, properties) => {
      const [row] = await ask<{ keys: string[] }>(
        `MATCH (n:${label}) UNWIND keys(n) AS key WITH DISTINCT key ORDER BY key RETURN collect(key) AS keys`,
      );
      expect(row?.keys.sort()).toEqual(properties);
    },
  );

  test('names the relationships that a written graph has', async () => {
    const rows = await ask<{ type: string }>('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type');
    expect(rows.map(({ type }) => type).sort()).toEqual([...documentedRelationships.keys()].sort());
  });

  test.each([...documentedRelationships])(
    'names the properties of %s, all of them and no others',
    async (type, properties) => {
      const [row] = await ask<{ keys: string[] }>(
        `MATCH ()-[r:${type}]->() UNWIND [null] + keys(r) AS key WITH DISTINCT key WHERE key IS NULL OR NOT key IN ['judgement', 'startMeant', 'endMeant', 'splitFrom'] WITH key ORDER BY key RETURN collect(key) AS keys`,
      );
      expect(row?.keys.sort()).toEqual(properties);
    },
  );

  test('lists the full-text indexes', async () => {
    const rows = await ask<{ name: string }>(`SHOW FULLTEXT INDEXES YIELD name RETURN name ORDER BY name`);
    const listed = [...page.matchAll(/^\| `(\w+)` \| .+ \| `(?:arabic|keyword|whitespace)` \|$/gm)].map(
      (match) => match[1]!,
    );
    expect(rows.map(({ name }) => name)).toEqual(listed.sort());
  });

  test('every node has captions, and the Latin one no Arabic', async () => {
    const rows = await ask<{ id: string; caption: string | null; latin: string | null }>(
      `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:WriteLock AND NOT n:ChangeLog AND NOT n:ApiKey RETURN n.id AS id, n.caption AS caption, n.captionLatin AS latin`,
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ caption, latin }) => !caption || !latin || /\p{Script=Arabic}/u.test(latin))).toEqual([]);
  });
});
