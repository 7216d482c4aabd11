import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  type Conversation,
  type EntityLabel,
  type EntityRow,
  readSpeakerAboutPairs,
  readStatementsBehind,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { influenceCost } from '../cost.js';
import { EntityType } from '../enums/entity-type.js';
import { InfluenceMeasure } from '../enums/influence.js';
import { checkDates } from '../filters/dates.js';
import { MAX_PAIRS, type RankedId, rankInfluence, scoreInfluence } from '../influence.js';
import { ENTITY_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { resolveTopicId } from '../names/resolve-topic.js';
import { checkPageSize } from '../paging/page-size.js';
import { CalendarDate } from '../scalars.js';
import { type InfluenceRank, InfluenceRanking } from '../types/influence.type.js';

@ArgsType()
class InfluenceArgs {
  @Field(() => InfluenceMeasure, { defaultValue: InfluenceMeasure.PAGERANK, description: 'How influence is measured.' })
  by!: InfluenceMeasure;

  @Field(() => EntityType, {
    nullable: true,
    description: 'Whom or what to list; the network is the same. All types if left out.',
  })
  type?: EntityLabel | null;

  @Field(() => String, { nullable: true, description: 'Only statements about this entity: an id or any name.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Only statements on this topic: an id, a name or a term of it.' })
  topic?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Only what was said on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Only what was said on this day or earlier.' })
  to?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many places to list, from 0 to 100.' })
  first!: number;
}

@Resolver()
export class InfluenceResolver {
  @Query(() => InfluenceRanking, {
    complexity: influenceCost,
    description: `Who is influential in the network that joins named speakers with whom and what they speak about. Counted anew for every request over the pairs with most statements: at most ${MAX_PAIRS.PAGERANK}, and ${MAX_PAIRS.BETWEENNESS} for BETWEENNESS.`,
  })
  async influence(
    @Args(() => InfluenceArgs) { by, type, first, ...scope }: InfluenceArgs,
    @Ctx() context: ApiContext,
  ): Promise<InfluenceRanking> {
    const limit = checkPageSize(first);
    const conversation = await toConversation(context, scope);
    // One more than the limit tells that there are more.
    const found = await readSpeakerAboutPairs(context.graph, conversation, MAX_PAIRS[by] + 1);
    const pairs = found.slice(0, MAX_PAIRS[by]);
    const scores = scoreInfluence(pairs, by);
    return {
      ...{ entities: scores.size, pairs: pairs.length, truncated: found.length > pairs.length },
      ranks: await loadRanks(context, conversation, rankInfluence(scores, { type: type ?? null, limit })),
    };
  }
}

type Scope = Pick<InfluenceArgs, 'about' | 'topic' | 'from' | 'to'>;

async function toConversation(context: ApiContext, { about, topic, from, to }: Scope): Promise<Conversation> {
  checkDates({ from, to });
  const [aboutId, topicId] = await Promise.all([
    resolveId(context, about, { argument: 'about', labels: ENTITY_LABELS }),
    resolveTopicId(context, topic, 'topic'),
  ]);
  return { about: aboutId, topic: topicId, from: from ?? null, to: to ?? null };
}

async function loadRanks(
  { graph, loaders }: ApiContext,
  conversation: Conversation,
  ranked: readonly RankedId[],
): Promise<InfluenceRank[]> {
  const ids = ranked.map(({ id }) => id);
  const [behind, entities] = await Promise.all([
    readStatementsBehind(graph, ids, conversation),
    loaders.entity.loadMany(ids),
  ]);
  return ranked.map(({ id, rank, score }, index) => ({
    ...{ rank, score, entity: entities[index] as EntityRow },
    ...{ said: behind.get(id)?.said ?? 0, about: behind.get(id)?.about ?? 0 },
  }));
}
