import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Decided, JUDGEMENT_KINDS, undoJudgements } from '../../graph/index.js';
import { countJudgements, type JudgementRow, type NodeRow, readJudgementPage } from '../../graph/reading/index.js';
import { type ApiContext, renewLoaders } from '../context.js';
import { eachCost, pageCost } from '../cost.js';
import { toAuthor } from '../editing/author.js';
import { Why } from '../editing/why.js';
import { JudgementKind } from '../enums/judgement.js';
import { checkDates } from '../filters/dates.js';
import { loadNode } from '../nodes.js';
import { COUNT_LIMIT, type LazyConnection, toConnection } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { CalendarDate } from '../scalars.js';
import { Decision, Judgement, JudgementConnection } from '../types/judgement.type.js';
import { Node } from '../types/node.type.js';

@ArgsType()
class JudgementListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The identifier of something that is decided about.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the key or token that decided.' })
  by?: string | null;

  @Field(() => [JudgementKind], { nullable: true, description: 'What was decided; anything if left out.' })
  kind?: JudgementKind[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'On this day (UTC) or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'On this day (UTC) or earlier.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what stands (false), or only what was undone (true).' })
  undone?: boolean | null;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @Authorized('EDITOR')
  @Query(() => JudgementConnection, {
    complexity: pageCost,
    description: 'The record of what editors have decided, the latest first: who, when, what and why.',
  })
  judgements(
    @Args(() => JudgementListArgs) { subject, by, kind, from, to, undone, ...args }: JudgementListArgs,
    @Ctx() { graph }: ApiContext,
  ): LazyConnection<JudgementRow> {
    checkDates({ from, to });
    const search = {
      ...{ subject: subject ?? null, by: by ?? null, kinds: kind ?? JUDGEMENT_KINDS },
      ...{ from: from ?? null, to: to ?? null, isUndone: undone ?? null },
    };
    return toConnection<JudgementRow>({
      ...{ list: 'decisions', orderBy: 'NEWEST', args },
      readRows: (keyset) => readJudgementPage(graph, search, keyset),
      readCount: () => countJudgements(graph, search, COUNT_LIMIT + 1),
    });
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('ids'),
    description:
      'Undoes decisions, in whatever order they were made: the graph is as if they had never been. They stay in the record.',
  })
  async undo(
    @Arg('ids', () => [ID], { description: 'The identifiers of the decisions.' }) ids: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    const decided = await undoJudgements(context.graph, ids, toAuthor(context, why));
    renewLoaders(context);
    return decided;
  }

  @FieldResolver(() => [Node], { description: 'What it is about, as far as it is in the graph.' })
  async nodes(@Root() { subjects }: JudgementRow, @Ctx() { loaders }: ApiContext): Promise<NodeRow[]> {
    const nodes = await Promise.all(subjects.map((id) => loadNode(loaders, id)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it has an effect: false where it was undone, or what it is about is not in the graph (any more).',
  })
  applies(@Root() { id }: JudgementRow, @Ctx() { loaders }: ApiContext): Promise<boolean> {
    return loaders.judgementApplies.load(id);
  }
}
