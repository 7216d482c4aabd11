import DataLoader from 'dataloader';
import type { Graph } from '../graph/index.js';
import {
  ARTICLES,
  countLists,
  ENTITIES,
  type EntityRow,
  type EntitySliceRequest,
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
  readStatementsOfEntities,
  readStories,
  readTopics,
  readTopicsOfStatements,
  STATEMENTS,
} from '../graph/reading/index.js';
import { attributionLoader } from './attribution-loader.js';
import { jsonLoader, mapReader, rowReader, sharedLoader } from './batch.js';
import { EVIDENCE_MARGIN, type EvidenceText, toEvidence } from './evidence.js';
import type { ListLoaders } from './lists/list-connection.js';
import { onDemand } from './on-demand.js';
import { COUNT_LIMIT } from './paging/connection.js';

/** Of the articles of one story, so many are listed. */
const MOST_COPIES = 100;

/** Constants, since requests share queries that they ask by one and the same reader. */
const READERS = {
  entity: mapReader<EntityRow | null>(readEntities, null),
  anonymousSource: rowReader(readAnonymousSources),
  statement: rowReader(readStatements),
  figure: rowReader(readFigures),
  article: rowReader(readArticles),
  articleText: mapReader(readArticleTexts, ''),
  articleMentions: mapReader(readArticleMentions, []),
  figuresOfStatement: mapReader(readFiguresOfStatements, []),
  topic: rowReader(readTopics),
  topicsOfStatement: mapReader(readTopicsOfStatements, []),
  affiliations: mapReader(readAffiliations, []),
  rolesOfPerson: mapReader(readRolesOfPersons, []),
  rolesInOrganization: mapReader(readRolesInOrganizations, []),
  judgement: rowReader(readJudgements),
  judgementApplies: mapReader(readApplying, false),
  nameCandidates: readNameCandidates,
} as const;

/**
 * What one request reads, in batches: all that the fields of one level ask for is one round trip for each kind, however long the lists.
 * Loaders remember what they have read, so they live as long as the request and no longer.
 */
export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = onDemand({
  entity: sharedLoader(READERS.entity),
  anonymousSource: sharedLoader(READERS.anonymousSource),
  statement: sharedLoader(READERS.statement),
  figure: sharedLoader(READERS.figure),
  article: sharedLoader(READERS.article),
  articleText: sharedLoader(READERS.articleText),
  articleMentions: sharedLoader(READERS.articleMentions),
  story: (graph: Graph) =>
    new DataLoader(async (ids: readonly string[]) => {
      const stories = await readStories(graph, ids, MOST_COPIES);
      return ids.map((id) => stories.get(id)!);
    }),
  attribution: attributionLoader,
  figuresOfStatement: sharedLoader(READERS.figuresOfStatement),
  topic: sharedLoader(READERS.topic),
  topicsOfStatement: sharedLoader(READERS.topicsOfStatement),
  affiliations: sharedLoader(READERS.affiliations),
  rolesOfPerson: sharedLoader(READERS.rolesOfPerson),
  rolesInOrganization: sharedLoader(READERS.rolesInOrganization),
  related: relatedLoaders,
  judgement: sharedLoader(READERS.judgement),
  judgementApplies: sharedLoader(READERS.judgementApplies),
  evidence: evidenceLoader,
  /** There is one list of topics, so any key stands for all of them. */
  allTopics: (graph: Graph) =>
    new DataLoader(async (keys: readonly 'all'[]) => {
      const topics = await readAllTopics(graph);
      return keys.map(() => topics);
    }),
  nameCandidates: sharedLoader(READERS.nameCandidates),
  statementList: listLoaders(STATEMENTS, readStatementSlices),
  statementsOfEntity: (graph: Graph) =>
    jsonLoader((slices: readonly EntitySliceRequest[]) => readStatementsOfEntities(graph, slices)),
  articleList: listLoaders(ARTICLES, readArticleSlices),
  entityList: listLoaders(ENTITIES, readEntitySlices),
});

/** A loader for each way to follow. */
function relatedLoaders(graph: Graph) {
  const loaders = new Map<string, DataLoader<string, readonly EntityRow[]>>();
  return (relation: Relation) => {
    const name = `${relation.type} ${relation.outgoing}`;
    const loader =
      loaders.get(name) ??
      new DataLoader(async (ids: readonly string[]) => {
        const values = await readRelatedEntities(graph, ids, relation);
        return ids.map((id) => values.get(id) ?? []);
      });
    loaders.set(name, loader);
    return loader;
  };
}

function listLoaders<Row>(
  kind: ListKind,
  readSlices: (graph: Graph, slices: readonly ListSlice[]) => Promise<Keyed<Row>[][]>,
): (graph: Graph) => ListLoaders<Row> {
  return (graph) => ({
    slices: jsonLoader((slices) => readSlices(graph, slices)),
    // One more than the limit tells that there are more.
    counts: jsonLoader((lists) => countLists(graph, kind, lists, COUNT_LIMIT + 1)),
    facets: jsonLoader((lists) => readFacets(graph, kind, lists)),
  });
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
