import DataLoader from 'dataloader';
import type { Graph } from '../graph/index.js';
import {
  ARTICLES,
  countLists,
  ENTITIES,
  type EntityRow,
  type Keyed,
  type ListKind,
  type ListSlice,
  type Passage,
  type Relation,
  readAffiliations,
  readAllTopics,
  readAnonymousSources,
  readApplying,
  readArticleMentions,
  readArticleSlices,
  readArticles,
  readArticleTexts,
  readAttributions,
  readEntities,
  readEntitySlices,
  readFacets,
  readFigures,
  readFiguresOfStatements,
  readJudgements,
  readNameCandidates,
  readPassages,
  readRelatedEntities,
  readRolesInOrganizations,
  readRolesOfPersons,
  readStatementSlices,
  readStatements,
  readStories,
  readTopics,
  readTopicsOfStatements,
  STATEMENTS,
} from '../graph/reading/index.js';
import { jsonLoader, mapLoader, rowLoader } from './batch.js';
import { EVIDENCE_MARGIN, type EvidenceText, toEvidence } from './evidence.js';
import type { ListLoaders } from './lists/list-connection.js';
import { COUNT_LIMIT } from './paging/connection.js';

/** Of the articles of one story, so many are listed. */
const MOST_COPIES = 100;
const NOBODY = { speaker: null, about: [], addressedTo: [], via: [] } as const;

/**
 * What one request reads, in batches: all that the fields of one level ask for is one round trip for each kind, however long the lists.
 * Loaders remember what they have read, so they live as long as the request and no longer.
 */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: Graph) {
  const related = new Map<string, DataLoader<string, readonly EntityRow[]>>();
  return {
    entity: mapLoader<EntityRow | null>((ids) => readEntities(graph, ids), null),
    anonymousSource: rowLoader((ids) => readAnonymousSources(graph, ids)),
    statement: rowLoader((ids) => readStatements(graph, ids)),
    figure: rowLoader((ids) => readFigures(graph, ids)),
    article: rowLoader((ids) => readArticles(graph, ids)),
    articleText: mapLoader((ids) => readArticleTexts(graph, ids), ''),
    articleMentions: mapLoader((ids) => readArticleMentions(graph, ids), []),
    story: new DataLoader(async (ids: readonly string[]) => {
      const stories = await readStories(graph, ids, MOST_COPIES);
      return ids.map((id) => stories.get(id)!);
    }),
    attribution: mapLoader((ids) => readAttributions(graph, ids), NOBODY),
    figuresOfStatement: mapLoader((ids) => readFiguresOfStatements(graph, ids), []),
    topic: rowLoader((ids) => readTopics(graph, ids)),
    topicsOfStatement: mapLoader((ids) => readTopicsOfStatements(graph, ids), []),
    affiliations: mapLoader((ids) => readAffiliations(graph, ids), []),
    rolesOfPerson: mapLoader((ids) => readRolesOfPersons(graph, ids), []),
    rolesInOrganization: mapLoader((ids) => readRolesInOrganizations(graph, ids), []),
    related(relation: Relation) {
      const name = `${relation.type} ${relation.outgoing}`;
      const loader = related.get(name) ?? mapLoader((ids) => readRelatedEntities(graph, ids, relation), []);
      related.set(name, loader);
      return loader;
    },
    judgement: rowLoader((ids) => readJudgements(graph, ids)),
    judgementApplies: mapLoader((ids) => readApplying(graph, ids), false),
    evidence: evidenceLoader(graph),
    /** There is one list of topics, so any key stands for all of them. */
    allTopics: new DataLoader(async (keys: readonly 'all'[]) => {
      const topics = await readAllTopics(graph);
      return keys.map(() => topics);
    }),
    nameCandidates: new DataLoader((names: readonly string[]) => readNameCandidates(graph, names)),
    statementList: listLoaders(graph, STATEMENTS, readStatementSlices),
    articleList: listLoaders(graph, ARTICLES, readArticleSlices),
    entityList: listLoaders(graph, ENTITIES, readEntitySlices),
  };
}

function listLoaders<Row>(
  graph: Graph,
  kind: ListKind,
  readSlices: (graph: Graph, slices: readonly ListSlice[]) => Promise<Keyed<Row>[][]>,
): ListLoaders<Row> {
  return {
    slices: jsonLoader((slices) => readSlices(graph, slices)),
    // One more than the limit tells that there are more.
    counts: jsonLoader((lists) => countLists(graph, kind, lists, COUNT_LIMIT + 1)),
    facets: jsonLoader((lists) => readFacets(graph, kind, lists)),
  };
}

function evidenceLoader(graph: Graph): DataLoader<Passage, EvidenceText | null, string> {
  const keyOf = ({ articleId, start, end }: Passage) => `${articleId} ${start} ${end}`;
  return new DataLoader(
    async (passages) => {
      const texts = await readPassages(graph, passages, EVIDENCE_MARGIN + 1);
      const evidence = new Map(texts.map((text) => [keyOf(text), toEvidence(text)]));
      return passages.map((passage) => evidence.get(keyOf(passage)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}
