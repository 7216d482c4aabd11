import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Float, Info, Query, Resolver } from 'type-graphql';
import {
  countSearchHits,
  readSearchHits,
  type SearchHitRow,
  type SearchLabel,
  type SearchNode,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { SearchType } from '../enums/search.js';
import type { Loaders } from '../loaders.js';
import { hitNeeds } from '../needs.js';
import { type Edge, type LazyConnection, toConnection } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { type MatchText, toMatch, toTextMatch } from '../search-match.js';
import { readSearchWords } from '../search-words.js';
import { SearchConnection } from '../types/search.type.js';

const ALL: readonly SearchLabel[] = Object.values(SearchType);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words to look for, in Arabic or English. Hamza, ta marbuta, diacritics and the article make no difference; beginnings of words fit too.',
  })
  text!: string;

  @Field(() => [SearchType], { nullable: true, description: 'What to look for; anything if left out.' })
  types?: SearchLabel[] | null;

  @Field(() => Float, { nullable: true, description: 'Leave out hits with a lower score.' })
  minScore?: number | null;
}

interface SearchEdgeRow extends Edge<SearchNode> {
  readonly score: number;
  /** `Lazy`: of an article that was found by its text that text has to be read. */
  matched(): Promise<MatchText>;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: pageCost,
    description: 'Entities by name, statements by text and articles by title and text, the best first.',
  })
  search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { graph, loaders }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Omit<LazyConnection<SearchNode>, 'edges'> & { edges(): Promise<readonly SearchEdgeRow[]> } {
    const words = readSearchWords(args.text);
    const search = {
      words,
      text: args.text,
      labels: args.types ?? ALL,
      minScore: args.minScore ?? null,
      needs: hitNeeds(info),
    };
    const hits = toConnection<SearchHitRow>({
      list: 'search hits',
      orderBy: 'SCORE',
      args,
      readRows: (keyset) => readSearchHits(graph, search, keyset),
      readCount: () => countSearchHits(graph, search),
    });
    return {
      ...hits,
      edges: async () => (await hits.edges()).map((edge) => toEdge(edge, words, loaders)),
      nodes: async () => (await hits.nodes()).map(({ node }) => node),
    };
  }
}

function toEdge(edge: Edge<SearchHitRow>, words: readonly string[], { articleText }: Loaders): SearchEdgeRow {
  const { node, score } = edge.node;
  const matched = async () => toMatch(node, words) ?? toTextMatch(await articleText.load(node.id), words);
  return { cursor: edge.cursor, node, score, matched };
}
