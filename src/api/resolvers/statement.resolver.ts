import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type {
  ArticleRow,
  EntityRow,
  FigureRow,
  SpeakerRow,
  StatementRow,
  TopicRow,
} from '../../graph/reading/index.js';
import { type ChainLink, loadChain } from '../chain.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import type { EvidenceText } from '../evidence.js';
import { WhoSaidWhat } from '../filters/statement.filter.js';
import { StatementListArgs, WhoSaidWhatPageArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { loadPassages } from '../passages.js';
import { Article } from '../types/article.type.js';
import { StatementConnection } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';
import { Evidence } from '../types/evidence.type.js';
import { Figure } from '../types/figure.type.js';
import { IsnadLink } from '../types/isnad-link.type.js';
import { Speaker } from '../types/speaker.type.js';
import { Statement } from '../types/statement.type.js';
import { Topic } from '../types/topic.type.js';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    complexity: pageCost,
    description:
      'Who said what about whom: the statements by a speaker, about somebody, in an outlet, in a stretch of time.',
  })
  whoSaidWhat(
    @Args(() => WhoSaidWhat) filter: WhoSaidWhat,
    @Args(() => WhoSaidWhatPageArgs) { orderBy, ...page }: WhoSaidWhatPageArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListConnection<StatementRow>> {
    return listStatements(context, { filter, page, orderBy: orderBy == null ? null : [orderBy], info });
  }

  @Query(() => Statement, { nullable: true, description: 'One statement by id; null where no statement has it.' })
  statement(
    @Arg('id', () => ID, { description: 'The identifier.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<StatementRow | null> {
    return loaders.statement.load(id);
  }

  @Query(() => StatementConnection, {
    complexity: pageCost,
    description: 'The statements of the graph; `whoSaidWhat` with its arguments in a filter.',
  })
  statements(
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListConnection<StatementRow>> {
    return listStatements(context, { filter, orderBy, page, info });
  }

  @FieldResolver(() => Speaker, { nullable: true, description: 'Who said it; null where nobody can be named.' })
  speaker(
    @Root() { id, joined }: StatementRow,
    @Ctx() { loaders }: ApiContext,
  ): SpeakerRow | null | Promise<SpeakerRow | null> {
    if (joined?.speaker !== undefined) return joined.speaker;
    return loaders.attribution.load({ id, part: 'speaker' }).then(({ speaker }) => speaker?.source ?? null);
  }

  @FieldResolver(() => [Entity], {
    description: 'Whom and what it names or means, in text order, without the speaker.',
  })
  about(
    @Root() { id, joined }: StatementRow,
    @Ctx() { loaders }: ApiContext,
  ): readonly EntityRow[] | Promise<readonly EntityRow[]> {
    return joined?.about ?? loaders.attribution.load({ id, part: 'about' }).then(({ about }) => about);
  }

  @FieldResolver(() => [Entity], { description: 'Whom it was told to, where the article says so.' })
  async addressedTo(@Root() { id }: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return (await loaders.attribution.load({ id, part: 'addressedTo' })).addressedTo;
  }

  @FieldResolver(() => [Speaker], {
    description: 'Who passed it on, nearest to the article first; empty where nobody is named.',
  })
  async via(@Root() { id }: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly SpeakerRow[]> {
    return (await loaders.attribution.load({ id, part: 'via' })).via.map(({ source }) => source);
  }

  @FieldResolver(() => [IsnadLink], {
    description:
      'The chain of attribution (isnad): the outlet that published it, whoever passed it on, and the one who said it.',
  })
  isnad(@Root() statement: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly ChainLink[]> {
    return loadChain(loaders, statement);
  }

  @FieldResolver(() => [Figure], { description: 'The quantities that it claims, in text order.' })
  figures(@Root() { id }: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly FigureRow[]> {
    return loaders.figuresOfStatement.load(id);
  }

  @FieldResolver(() => [Topic], { description: 'The subjects that it is on, by their first term in what was said.' })
  topics(@Root() { id }: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly TopicRow[]> {
    return loaders.topicsOfStatement.load(id);
  }

  @FieldResolver(() => Article, { description: 'The article that it stands in.' })
  article(
    @Root() { articleId, joined }: StatementRow,
    @Ctx() { loaders }: ApiContext,
  ): ArticleRow | null | Promise<ArticleRow | null> {
    return joined?.article ?? loaders.article.load(articleId);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'Where it stands in the article, one entry for each span: several where the cue interrupts what was said.',
  })
  evidence(@Root() statement: StatementRow, @Ctx() { loaders }: ApiContext): Promise<readonly EvidenceText[]> {
    return loadPassages(loaders, statement);
  }
}
