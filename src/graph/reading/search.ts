import type { Graph, QueryParameters } from '../graph.js';
import type { NamedQuery } from '../named-queries.js';
import { fillIn, findPart, readQueryParts } from '../query-parts.js';
import type { ManyReader } from '../sharing/index.js';
import { toExactQuery, toLuceneQuery } from './lucene.js';
import { toNameKeys } from './name-keys.js';
import { type RawNode, toEntityRow } from './nodes.js';
import type { ArticleRow, EntityRow, Keyset, Position, StatementRow } from './rows.js';
import { type RawStatement, type StatementNeeds, toStatementRow } from './statement-needs.js';

export type SearchLabel = 'Person' | 'Organization' | 'Place' | 'Statement' | 'Article';
export type SearchNode = EntityRow | StatementRow | ArticleRow;

/** What to look for: words as `toSearchWords` gives them. */
export interface Search {
  readonly words: readonly string[];
  /** The search text as it was given: an entity with this very name comes first. */
  readonly text: string;
  readonly labels: readonly SearchLabel[];
  readonly minScore: number | null;
}

export interface SearchHitRow {
  readonly node: SearchNode;
  /** Lucene's relevance, and 100 for a whole name; above 0, without an upper bound. */
  readonly score: number;
}

/** Of either index no more than this many of the best hits are looked at. */
export const SEARCH_WINDOW = 1000;
/**
 * So many texts for each hit of a page are looked at first. Mostly that is enough: some are of another kind, and many are as good as the last
 * of the page, since beginnings of words all count alike.
 */
const FIRST_LOOK = 15;

interface RawArticleHit extends Omit<ArticleRow, 'outlet'> {
  readonly outlet: RawNode | null;
}

type RawHit = readonly [hit: RawNode | RawStatement | RawArticleHit, score: number, position: Position];

/** One page of hits, the best first; of statements what is needed is read. */
export async function readSearchHits(
  graph: Graph,
  { needs, ...search }: Search & { readonly needs: StatementNeeds },
  { limit, after }: Keyset,
): Promise<{ row: SearchHitRow; position: Position }[]> {
  const { names, wholeNames, texts, ...rest } = toParameters(search);
  const own = { names, wholeNames, texts, afterKey: after?.[0] ?? null, afterTie: after?.[1] ?? null };
  const look = async (textWindow: number) => {
    const same = { ...rest, needs, limit, textWindow };
    const [found] = await graph.share(readSearches, [{ own, same }], { group: JSON.stringify(same) });
    return found!;
  };
  const few = search.labels.includes('Statement') ? Math.min(limit * FIRST_LOOK, SEARCH_WINDOW) : SEARCH_WINDOW;
  const first = await look(few);
  const { hits } = few === SEARCH_WINDOW || isWhole(first, limit) ? first : await look(SEARCH_WINDOW);
  return hits.map(([hit, score, position]) => ({ row: { node: toSearchNode(hit, needs), score }, position }));
}

/** Whether nothing that was not looked at belongs among the hits: each of them is better. */
function isWhole({ hits, unseen }: Found, limit: number): boolean {
  return unseen === null || (hits.length === limit && hits.at(-1)![1] > unseen);
}

interface Found {
  readonly hits: readonly RawHit[];
  /** The score that texts that were not looked at may have at most; `null` where all were. */
  readonly unseen: number | null;
}

/** Parameters of one search: its own, and those that all searches of one query have. */
interface SearchQuestion {
  readonly own: QueryParameters;
  readonly same: QueryParameters;
}

const readSearches: ManyReader<Graph, SearchQuestion, Found> = async (graph, questions) => {
  const parameters = { ...questions[0]!.same, searches: questions.map(({ own }) => own) };
  const rows = await graph.read<Found & { search: number }>(toQuery(), parameters);
  const found = new Map(rows.map((row) => [row.search, row]));
  return questions.map((_, search) => found.get(search)!);
};

/** How many hits there are, up to `SEARCH_WINDOW` for names and as many for texts. */
export async function countSearchHits(graph: Graph, search: Search): Promise<number> {
  const rows = await graph.read<{ count: number }>('read/search-count', toParameters(search));
  return rows[0]?.count ?? 0;
}

let query: NamedQuery | undefined;

function toQuery(): NamedQuery {
  query ??= {
    ...{ name: 'lists/hits page', purpose: 'A page of hits.', returns: 'what the file says' },
    parameters: ['searches', 'labels', 'minScore', 'window', 'textWindow', 'limit', 'needs'].map((name) => ({
      name,
      type: '',
    })),
    text: fillIn(findPart(readQueryParts('lists/hits'), 'page'), {
      statement: findPart(readQueryParts('lists/statement'), 'statement'),
    }),
  };
  return query;
}

function toParameters({ words, text, labels, minScore }: Search) {
  const query = toLuceneQuery(words);
  const wants = (...some: SearchLabel[]) => some.some((label) => labels.includes(label));
  const findsNames = wants('Person', 'Organization', 'Place');
  return {
    ...{ labels, minScore, window: SEARCH_WINDOW },
    names: findsNames ? query : null,
    wholeNames: findsNames ? toExactQuery(toNameKeys(text)) : null,
    texts: wants('Statement', 'Article') ? query : null,
  };
}

function toSearchNode(hit: RawHit[0], needs: StatementNeeds): SearchNode {
  if (isStatement(hit)) return toStatementRow(needs, hit);
  if (!('label' in hit)) return toEntityRow(hit);
  return { ...hit, outlet: hit.outlet === null ? null : toEntityRow(hit.outlet) };
}

function isStatement(hit: RawHit[0]): hit is RawStatement {
  return Array.isArray(hit);
}
