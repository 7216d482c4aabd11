import { Args, ArgsType, Field, Resolver, Root, Subscription } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { followEvents, notLive } from '../live/follow-events.js';
import { type ArticleEvent, articleEvents, type StatementEvent, statementEvents } from '../live/live-events.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { ArticleIngested, StatementAdded } from '../types/live.type.js';

@ArgsType()
class AfterArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last event that was received, or one of `feed`: begins with what came after. If left out, begins now.',
  })
  after?: string | null;
}

@ArgsType()
class ArticleIngestedArgs extends AfterArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only articles of this outlet: its id or any of its names in Arabic or English.',
  })
  outlet?: string | null;
}

@ArgsType()
class StatementAddedArgs extends AfterArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only statements by this person, organization or source: the id or any name in Arabic or English.',
  })
  speaker?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only statements about this person, organization or place: the id or any name in Arabic or English.',
  })
  about?: string | null;
}

interface Subscribing<Given> {
  readonly args: Given;
  readonly context: ApiContext;
}

@Resolver()
export class LiveResolver {
  @Subscription(() => ArticleIngested, {
    subscribe: subscribeToArticles,
    description: 'Tells of every article that is added, or read again with another result.',
  })
  articleIngested(
    @Root() event: ArticleEvent | undefined,
    @Args(() => ArticleIngestedArgs) _: ArticleIngestedArgs,
  ): ArticleIngested {
    if (event === undefined) throw notLive();
    const { cursor, change, article } = event;
    return { cursor, at: change.at, kind: change.kind, article };
  }

  @Subscription(() => StatementAdded, {
    subscribe: subscribeToStatements,
    description:
      'Tells of every statement that was not there before: of new articles, and of those that are read again.',
  })
  statementAdded(
    @Root() event: StatementEvent | undefined,
    @Args(() => StatementAddedArgs) _: StatementAddedArgs,
  ): StatementAdded {
    if (event === undefined) throw notLive();
    const { cursor, change, statement } = event;
    return { cursor, at: change.at, statement };
  }
}

async function subscribeToArticles({ args, context }: Subscribing<ArticleIngestedArgs>) {
  const outlet = await resolveId(context, args.outlet, { argument: 'outlet', labels: ['Organization'] });
  return followEvents(context.live, { after: args.after, toEvents: articleEvents({ outlet }) });
}

async function subscribeToStatements({ args, context }: Subscribing<StatementAddedArgs>) {
  const [speaker, about] = await Promise.all([
    resolveId(context, args.speaker, { argument: 'speaker', labels: SPEAKER_LABELS }),
    resolveId(context, args.about, { argument: 'about', labels: ENTITY_LABELS }),
  ]);
  return followEvents(context.live, { after: args.after, toEvents: statementEvents({ speaker, about }) });
}
