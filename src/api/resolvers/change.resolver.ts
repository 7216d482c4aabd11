import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type ArticleRow,
  type ChangeRow,
  countChanges,
  type JudgementRow,
  type Keyed,
  readChanges,
  type StatementRow,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost, statementsOfArticleCost } from '../cost.js';
import { ChangeKind } from '../enums/change-kind.js';
import { checkLog, LOG, toLogPosition } from '../live/log-position.js';
import { COUNT_LIMIT, type LazyConnection, type Slice, toConnection } from '../paging/connection.js';
import { TwoWayPageArgs } from '../paging/page.args.js';
import { Article } from '../types/article.type.js';
import { Change, ChangeConnection } from '../types/change.type.js';
import { Judgement } from '../types/judgement.type.js';
import { Statement } from '../types/statement.type.js';

const EVERY_KIND = Object.values(ChangeKind);

@ArgsType()
class FeedArgs extends TwoWayPageArgs {
  @Field(() => [ChangeKind], { nullable: true, description: 'Only entries of these kinds; all if left out.' })
  kinds?: ChangeKind[] | null;
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    complexity: pageCost,
    description:
      'The log of everything that was done to the graph, the oldest first, in the order in which it took effect. Whoever goes on `after` the last cursor misses nothing, however many write at the same time; `after` takes cursors of subscriptions as well.',
  })
  feed(
    @Args(() => FeedArgs) { kinds: given, ...args }: FeedArgs,
    @Ctx() { graph }: ApiContext,
  ): LazyConnection<ChangeRow> {
    const kinds = given ?? EVERY_KIND;
    return toConnection<ChangeRow>({
      ...LOG,
      args,
      readRows: async ({ after, backward, limit }: Slice): Promise<Keyed<ChangeRow>[]> => {
        const position = after === null ? null : toLogPosition(after);
        const log = await readChanges(graph, { kinds, from: position?.sequence, backward, limit });
        if (position !== null) checkLog(log, position);
        return log.changes.map((row) => ({ row, position: [log.epoch!, row.sequence] }));
      },
      readCount: () => countChanges(graph, kinds, COUNT_LIMIT + 1),
    });
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article; null where it is not about one, or the article is gone by now.',
  })
  async article(@Root() { articleId }: ChangeRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return articleId === null ? null : loaders.article.load(articleId);
  }

  @Authorized('EDITOR')
  @FieldResolver(() => Judgement, {
    nullable: true,
    description: 'The decision; null where it is not about one. For editors.',
  })
  async judgement(@Root() { judgementId }: ChangeRow, @Ctx() { loaders }: ApiContext): Promise<JudgementRow | null> {
    return judgementId === null ? null : loaders.judgement.load(judgementId);
  }

  @FieldResolver(() => [Statement], {
    complexity: statementsOfArticleCost,
    description: 'The statements that were not there before, without those that are gone by now.',
  })
  async statements(
    @Root() { statementIds }: ChangeRow,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly StatementRow[]> {
    const statements = await Promise.all(statementIds.map((id) => loaders.statement.load(id)));
    return statements.filter((statement) => statement !== null);
  }
}
