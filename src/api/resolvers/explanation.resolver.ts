import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type ArticleRow,
  type ExplainedLinkRow,
  type ExplanationRow,
  type JudgementRow,
  type NodeRow,
  type ReadingRow,
  readExplanation,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { RelationshipType } from '../enums/relationship-type.js';
import type { EvidenceText } from '../evidence.js';
import { readGraphEdgeId, toGraphEdge } from '../graph-edge.js';
import type { Loaders } from '../loaders.js';
import { loadNode } from '../nodes.js';
import { checkPageSize } from '../paging/page-size.js';
import { loadPassages } from '../passages.js';
import { Article } from '../types/article.type.js';
import { Evidence } from '../types/evidence.type.js';
import { EdgeExplanation, Explanation } from '../types/explanation.type.js';
import { Judgement } from '../types/judgement.type.js';
import { GraphEdge } from '../types/surroundings.type.js';

/** What an entity said, and who spoke about it, are relationships that make statements. */
const OF_STATEMENTS: readonly RelationshipType[] = ['SAID', 'ABOUT', 'VIA', 'ADDRESSED_TO', 'CLAIMS', 'ON'];
const ALL_TYPES = Object.values(RelationshipType);
const OF_OTHERS = ALL_TYPES.filter((type) => !OF_STATEMENTS.includes(type) && type !== 'IN');
const STATEMENT_IDS = /^(statement|anon|figure)_/;

interface Explained extends ExplanationRow {
  readonly id: string;
  readonly node: NodeRow;
}

@Resolver(() => Explanation)
export class ExplanationResolver {
  @Query(() => Explanation, {
    nullable: true,
    complexity: pageCost,
    description:
      'Why something is in the graph: what read it, by which rule, and in which words. Null where nothing has the id.',
  })
  async explain(
    @Arg('id', () => ID, {
      description: 'The id of a node, or of a relationship as `neighborhood` and `path` give it (`GraphEdge.id`).',
    })
    id: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'The most relationships to explain, from 0 to 100.' })
    first: number,
    @Ctx() { graph, loaders }: ApiContext,
  ): Promise<Explained | null> {
    const limit = checkPageSize(first);
    const { from, to, types } = toRequest(id);
    const node = await loadNode(loaders, from);
    // Its own id, which is another one where the id that was given is of an entity that was merged into it.
    const row = node === null ? null : await readExplanation(graph, { id: node.id, to, types, limit });
    if (node === null || row === null || (to !== null && row.relationships.length === 0)) return null;
    return { ...row, id, node };
  }

  @FieldResolver(() => [Evidence], {
    description: 'What was said, for a statement; the words of a figure. Empty for what other relationships make.',
  })
  words(@Root() explained: Explained, @Ctx() { loaders }: ApiContext): Promise<EvidenceText[]> {
    return loadWords(loaders, explained);
  }

  @FieldResolver(() => [EdgeExplanation], {
    description:
      'The relationships that make it what it is: who said a statement and whom it is about; which articles name an entity, and the roles they give it. Of a relationship only itself.',
  })
  edges(@Root() { relationships }: Explained): readonly ExplainedLinkRow[] {
    return relationships;
  }
}

@Resolver(() => EdgeExplanation)
export class EdgeExplanationResolver {
  @FieldResolver(() => GraphEdge, { description: 'The relationship.' })
  edge(@Root() link: ExplainedLinkRow): GraphEdge {
    return toGraphEdge(link);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article; null where it was not read in one.' })
  async article(@Root() { articleId }: ExplainedLinkRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return articleId === null ? null : loaders.article.load(articleId);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The words that say so; for who said something the source, and the cue behind it.',
  })
  words(@Root() link: ExplainedLinkRow, @Ctx() { loaders }: ApiContext): Promise<EvidenceText[]> {
    return loadWords(loaders, link);
  }

  @Authorized('EDITOR')
  @FieldResolver(() => Judgement, {
    nullable: true,
    description: 'The decision that made it; null where no editor did. For editors.',
  })
  async judgement(
    @Root() { judgementId }: ExplainedLinkRow,
    @Ctx() { loaders }: ApiContext,
  ): Promise<JudgementRow | null> {
    return judgementId === null ? null : loaders.judgement.load(judgementId);
  }
}

/** A node by its id, or a relationship by its own: type and ends. */
function toRequest(id: string): { from: string; to: string | null; types: readonly RelationshipType[] } {
  const edge = readGraphEdgeId(id);
  if (edge !== null) return { ...edge, types: ALL_TYPES.filter((type) => type === edge.type) };
  return { from: id, to: null, types: STATEMENT_IDS.test(id) ? ALL_TYPES : OF_OTHERS };
}

async function loadWords(loaders: Loaders, { articleId, spans }: ReadingRow): Promise<EvidenceText[]> {
  return articleId === null || spans === null ? [] : loadPassages(loaders, { articleId, spans });
}
