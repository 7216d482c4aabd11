import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readStats, readTimeline, type StatsRow, type TimelineRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { OVERVIEW_COST } from '../cost.js';
import { TimeBucket } from '../enums/time-bucket.js';
import { checkDates } from '../filters/dates.js';
import { SPEAKER_LABELS } from '../names/labels.js';
import { resolveName } from '../names/resolve-name.js';
import { CalendarDate } from '../scalars.js';
import { Stats, TimelineStep } from '../types/overview.type.js';

const UNITS = { DAY: 'day', MONTH: 'month', YEAR: 'year' } as const;

@Resolver()
export class OverviewResolver {
  @Query(() => [TimelineStep], {
    complexity: OVERVIEW_COST,
    description: 'How much was said by and about somebody over time, the earliest first.',
  })
  async timeline(
    @Arg('of', () => String, { description: 'Whom or what: an id or any name.' }) of: string,
    @Arg('bucket', () => TimeBucket, { defaultValue: TimeBucket.MONTH, description: 'How long each step is.' })
    bucket: TimeBucket,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'From this day.' }) from: string | null,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'To this day.' }) to: string | null,
    @Ctx() context: ApiContext,
  ): Promise<TimelineRow[]> {
    checkDates({ from, to });
    const { id } = await resolveName(context, { name: of, argument: 'of', labels: SPEAKER_LABELS });
    return readTimeline(context.graph, { id, unit: UNITS[bucket], from: from ?? null, to: to ?? null });
  }

  @Query(() => Stats, { complexity: OVERVIEW_COST, description: 'How much the graph holds.' })
  stats(@Ctx() { graph }: ApiContext): Promise<StatsRow> {
    return readStats(graph);
  }
}
