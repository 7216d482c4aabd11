import type { ArticleRow, ChangeRow, StatementRow } from '../../graph/reading/index.js';
import type { Loaders } from '../loaders.js';
import type { ChangeBatch } from './change-batch.js';
import { type LogPosition, toLogCursor } from './log-position.js';

/** What a subscriber is told. */
export interface LiveEvent {
  /** From here on the subscriber misses nothing and gets nothing twice. */
  readonly cursor: string;
  readonly change: ChangeRow;
  /** Shared by all who are told of the change; it holds what the event is about. */
  readonly loaders: Loaders;
}

export interface ArticleEvent extends LiveEvent {
  readonly article: ArticleRow;
}

export interface StatementEvent extends LiveEvent {
  readonly statement: StatementRow;
}

/** Makes events of the changes that follow a position. */
export type ToEvents<Event extends LiveEvent> = (batch: ChangeBatch, after: LogPosition) => Promise<Event[]>;

/** One event for every article that was added or replaced and is there; `outlet` is the id of the only outlet wanted. */
export function articleEvents({ outlet }: { readonly outlet: string | null }): ToEvents<ArticleEvent> {
  return async ({ epoch, changes, loaders }, after) => {
    const events: ArticleEvent[] = [];
    for (const change of changes) {
      const { sequence, kind, articleId } = change;
      if (sequence <= after.sequence || (kind !== 'ARTICLE_ADDED' && kind !== 'ARTICLE_REPLACED')) continue;
      const article = articleId === null ? null : await loaders.article.load(articleId);
      if (article === null || (outlet !== null && article.outlet?.id !== outlet)) continue;
      events.push({ cursor: toLogCursor({ epoch, sequence, statements: 0 }), change, loaders, article });
    }
    return events;
  };
}

export interface StatementFilter {
  /** Id of the only speaker wanted. */
  readonly speaker: string | null;
  /** Id of whom it has to be about. */
  readonly about: string | null;
}

/** One event for every statement that was not there before, is there now, and was not rejected by an editor when it was read before. */
export function statementEvents(filter: StatementFilter): ToEvents<StatementEvent> {
  return async ({ epoch, changes, loaders }, after) => {
    const events: StatementEvent[] = [];
    for (const change of changes) {
      if (change.sequence <= after.sequence) continue;
      const done = change.sequence === after.sequence + 1 ? after.statements : 0;
      for (const [index, id] of change.statementIds.entries()) {
        if (index < done) continue;
        const statement = await loaders.statement.load(id);
        if (statement === null || statement.status === 'REJECTED' || !(await fits(id, filter, loaders))) continue;
        const cursor = toLogCursor({ epoch, ...placeOf(change, index) });
        events.push({ cursor, change, loaders, statement });
      }
    }
    return events;
  };
}

/** The last statement of a change completes it; the others lie between the change before it and itself. */
function placeOf({ sequence, statementIds }: ChangeRow, index: number): Omit<LogPosition, 'epoch'> {
  const isLast = index === statementIds.length - 1;
  return isLast ? { sequence, statements: 0 } : { sequence: sequence - 1, statements: index + 1 };
}

async function fits(id: string, { speaker, about }: StatementFilter, { attribution }: Loaders): Promise<boolean> {
  const [said, told] = await Promise.all([
    attribution.load({ id, part: 'speaker' }),
    attribution.load({ id, part: 'about' }),
  ]);
  if (speaker !== null && said.speaker?.source.id !== speaker) return false;
  return about === null || told.about.some((entity) => entity.id === about);
}
