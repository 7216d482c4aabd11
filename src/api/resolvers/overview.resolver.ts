import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { readStats, readTimeline, type StatsRow, type TimelineRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { OVERVIEW_COST } from '../cost.js';
import { TimeBucket } from '../enums/time-bucket.js';
import { checkDates } from '../filters/dates.js';
import { SPEAKER_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { resolveTopicId } from '../names/resolve-topic.js';
import { CalendarDate } from '../scalars.js';
import { Stats, TimelineStep } from '../types/overview.type.js';

const UNITS = { DAY: 'day', MONTH: 'month', YEAR: 'year' } as const;

@Resolver()
export class OverviewResolver {
  @Query(() => [TimelineStep], {
    complexity: OVERVIEW_COST,
    description: 'How much was said by and about somebody, or on a topic, over time, the earliest first.',
  })
  async timeline(
    @Arg('bucket', () => TimeBucket, { defaultValue: TimeBucket.MONTH, description: 'How long each step is.' })
    bucket: TimeBucket,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'From this day.' }) from: string | null,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'To this day.' }) to: string | null,
    @Ctx() context: ApiContext,
    @Arg('of', () => String, { nullable: true, description: 'Whom or what: an id or any name. Give this or `topic`.' })
    of: string | null,
    @Arg('topic', () => String, { nullable: true, description: 'A topic: an id, a name or a term of it.' })
    topic: string | null,
  ): Promise<TimelineRow[]> {
    checkDates({ from, to });
    if ((of == null) === (topic == null)) {
      throw new IsnadError('BAD_USER_INPUT', 'Give either "of" or "topic": what the timeline is of.');
    }
    const id =
      (await resolveId(context, of, { argument: 'of', labels: SPEAKER_LABELS })) ??
      (await resolveTopicId(context, topic, 'topic'));
    return readTimeline(context.graph, { id: id!, unit: UNITS[bucket], from: from ?? null, to: to ?? null });
  }

  @Query(() => Stats, { complexity: OVERVIEW_COST, description: 'How much the graph holds.' })
  stats(@Ctx() { graph }: ApiContext): Promise<StatsRow> {
    return readStats(graph);
  }
}
