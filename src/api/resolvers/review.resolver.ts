import { Arg, Args, ArgsType, Authorized, Ctx, Field, Float, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type Decided, judgeStatements, type StatementDecision } from '../../graph/index.js';
import type { StatementRow } from '../../graph/reading/index.js';
import { type ApiContext, renewLoaders } from '../context.js';
import { eachCost, pageCost } from '../cost.js';
import { toAuthor } from '../editing/author.js';
import { StatementCorrection } from '../editing/statement-correction.input.js';
import { toCorrections } from '../editing/to-corrections.js';
import { Why } from '../editing/why.js';
import { StatementFilter } from '../filters/statement.filter.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { TwoWayPageArgs } from '../paging/page.args.js';
import { StatementConnection } from '../types/connections.js';
import { Decision } from '../types/judgement.type.js';

@ArgsType()
class ReviewQueueArgs extends TwoWayPageArgs {
  @Field(() => Float, { nullable: true, description: 'Only statements of which the extractor is at most so sure.' })
  maxConfidence?: number | null;

  @Field(() => StatementFilter, { nullable: true, description: 'What the queue is limited to.' })
  filter?: StatementFilter | null;
}

const IDS = { description: 'The identifiers of the statements.' };

@Resolver()
export class ReviewResolver {
  @Authorized('EDITOR')
  @Query(() => StatementConnection, {
    complexity: pageCost,
    description: 'Statements that no editor has judged, those first of which the extractor is least sure.',
  })
  reviewQueue(
    @Args(() => ReviewQueueArgs) { maxConfidence, filter, ...page }: ReviewQueueArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<StatementRow>> {
    const unjudged = { status: ['EXTRACTED'], confidence: { max: maxConfidence ?? 1 } };
    return listStatements(context, {
      filter: { AND: [...(filter == null ? [] : [filter]), unjudged] },
      page,
      orderBy: ['LEAST_CONFIDENT'],
    });
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('ids'),
    description: 'Says that statements were read rightly.',
  })
  confirmStatements(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    return judge(context, decideAll(ids, 'CONFIRM'), why);
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('ids'),
    description:
      'Says that statements were read wrongly: they leave all lists and counts, but those that a filter asks for by their status.',
  })
  rejectStatements(
    @Arg('ids', () => [ID], IDS) ids: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    return judge(context, decideAll(ids, 'REJECT'), why);
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('corrections'),
    description:
      'Says who really said statements, about whom, when or how. They count as confirmed; what was read is kept and comes back when the correction is undone.',
  })
  async correctStatements(
    @Arg('corrections', () => [StatementCorrection], { description: 'What is right.' })
    corrections: StatementCorrection[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    return judge(context, await toCorrections(context, corrections), why);
  }
}

function decideAll(ids: readonly string[], kind: 'CONFIRM' | 'REJECT'): StatementDecision[] {
  return ids.map((statement) => ({ statement, kind }));
}

async function judge(
  context: ApiContext,
  decisions: readonly StatementDecision[],
  why: string | null,
): Promise<Decided[]> {
  const decided = await judgeStatements(context.graph, decisions, toAuthor(context, why));
  renewLoaders(context);
  return decided;
}
