import type { Graph } from '../graph.js';

/** What happened in one step of a timeline. */
export interface TimelineRow {
  /** ISO date of the first day of the step. */
  readonly start: string;
  readonly said: number;
  readonly about: number;
  readonly articles: number;
  /** The stories of all of them: an article and its copies count once. */
  readonly stories: number;
}

export interface TimelineOptions {
  /** Id of an entity or an anonymous source. */
  readonly id: string;
  readonly unit: 'day' | 'month' | 'year';
  /** ISO dates, both included; `null` for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

/** How much was said by and about somebody, in order of time; steps without anything are left out. */
export function readTimeline(graph: Graph, options: TimelineOptions): Promise<TimelineRow[]> {
  return graph.read<TimelineRow>('read/timeline', { ...options });
}

/** How much the graph holds. */
export interface StatsRow {
  readonly articles: number;
  readonly statements: number;
  readonly persons: number;
  readonly organizations: number;
  readonly places: number;
  readonly anonymousSources: number;
  readonly figures: number;
  readonly relationships: number;
  readonly firstPublishedOn: string | null;
  readonly lastPublishedOn: string | null;
  readonly lastIngestedAt: string | null;
}

export async function readStats(graph: Graph): Promise<StatsRow> {
  const rows = await graph.read<StatsRow>('read/stats');
  return rows[0]!;
}
