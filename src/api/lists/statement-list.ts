import { IsnadError } from '../../errors.js';
import {
  type StatementFilter as RowFilter,
  type StatementList,
  type StatementRow,
  toAllWordsQuery,
  toSearchWords,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import type { StatementOrder } from '../enums/orders.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { type LazyConnection, toConnection } from '../paging/connection.js';
import { checkDates } from './dates.js';
import type { StatementFilter, StatementPageArgs } from './statement.args.js';

/** What a field limits its list to by itself: the statements of one article, by one speaker, about one entity. */
export type FixedPart = Partial<Pick<StatementList, 'speakerId' | 'aboutId' | 'articleId'>>;

export interface StatementListOptions {
  readonly filter: StatementFilter;
  readonly page: StatementPageArgs;
  readonly fixed?: FixedPart;
  readonly defaultOrder?: StatementOrder;
}

/**
 * A connection of statements.
 *
 * @throws {IsnadError} what `resolveName` and `toConnection` throw; `BAD_USER_INPUT` for an empty `text` or dates the wrong way round.
 */
export async function listStatements(
  context: ApiContext,
  { filter, page, fixed = {}, defaultOrder = 'NEWEST' }: StatementListOptions,
): Promise<LazyConnection<StatementRow>> {
  const orderBy = page.orderBy ?? defaultOrder;
  const options = toRowFilter(filter);
  const list = join(fixed, { words: toWords(filter.text), ...(await resolveNames(context, filter)) });
  const { statementPage, statementCount } = context.loaders;
  return toConnection({
    list: 'statements',
    orderBy,
    args: page,
    readRows: async (keyset) =>
      list === null ? [] : statementPage.load({ list, options: { ...options, orderBy, ...keyset } }),
    readCount: async () =>
      list === null ? 0 : statementCount.load({ list, options: { ...options, unit: 'STATEMENTS' } }),
    readStoryCount: async () =>
      list === null ? 0 : statementCount.load({ list, options: { ...options, unit: 'STORIES' } }),
  });
}

async function resolveNames(context: ApiContext, { speaker, about, outlet }: StatementFilter) {
  const [speakerId, aboutId, outletId] = await Promise.all([
    resolveId(context, speaker, { argument: 'speaker', labels: SPEAKER_LABELS }),
    resolveId(context, about, { argument: 'about', labels: ENTITY_LABELS }),
    resolveId(context, outlet, { argument: 'outlet', labels: ['Organization'] }),
  ]);
  return { speakerId, aboutId, outletId };
}

/** Joins what the field fixes with what the client asks for; `null` where both cannot hold, so that the list is empty. */
function join(fixed: FixedPart, given: Omit<StatementList, 'articleId'>): StatementList | null {
  const speakerId = fixed.speakerId ?? given.speakerId;
  const aboutId = fixed.aboutId ?? given.aboutId;
  if (speakerId !== (given.speakerId ?? speakerId) || aboutId !== (given.aboutId ?? aboutId)) return null;
  return { ...given, speakerId, aboutId, articleId: fixed.articleId ?? null };
}

function toRowFilter({ mode, from, to }: StatementFilter): RowFilter {
  checkDates({ from, to });
  return { modes: mode ?? null, from: from ?? null, to: to ?? null };
}

function toWords(text: string | null | undefined): string | null {
  if (text == null) return null;
  const words = toSearchWords(text);
  if (words.length > 0) return toAllWordsQuery(words);
  throw new IsnadError(
    'BAD_USER_INPUT',
    `"text" expects at least one word to look for, but got "${text}". Leave it out to ask for any text.`,
  );
}
