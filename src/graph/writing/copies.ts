import { groupBy } from '../../model/index.js';
import { resemblance } from '../../text/index.js';
import type { GraphTransaction } from '../graph.js';

/** From this resemblance on, two articles are copies of one story. */
const LEAST_RESEMBLANCE = 0.5;
/** The same where both carry the tag of the same agency: editors shorten and join wire stories. */
const LEAST_OF_AGENCY = 0.3;
/** Of a story with more copies than this, some may be linked to a copy instead of the article that they resemble most. */
const MOST_CANDIDATES = 1000;

interface DatedArticle {
  readonly id: string;
  /** ISO date; `null` where unknown. */
  readonly publishedOn: string | null;
}

interface FingerprintedArticle extends DatedArticle {
  readonly fingerprint: string;
  readonly agencies: readonly string[];
}

/** An earlier article that an article may have been copied from. */
interface Original {
  readonly original: DatedArticle;
  readonly resemblance: number;
}

/** An article that may be a copy, with what it republishes by now. */
interface Candidate extends FingerprintedArticle {
  readonly held: Original | null;
}

/**
 * Takes articles out of their stories before they are replaced or removed.
 *
 * @returns ids of the articles that have to be linked anew, since they republished one of these
 */
export async function unlinkCopies(transaction: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const [, left] = await Promise.all([
    transaction.run('write/lock-copies'),
    transaction.run<{ id: string }>('write/unlink-copies', { ids }),
  ]);
  return left.map(({ id }) => id).filter((id) => !ids.includes(id));
}

/**
 * Links near-identical articles, once they are written: each republishes the earlier one that it resembles most, so that the copies of a
 * story are a tree and `originalId` names its root. The same articles give the same links in whatever order they come.
 */
export async function linkCopies(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [, found] = await Promise.all([
    transaction.run('write/lock-copies'),
    transaction.run<{ article: FingerprintedArticle; others: Candidate[] }>('write/possible-copies', {
      ids,
      limit: MOST_CANDIDATES,
    }),
  ]);
  const options = found.flatMap(({ article, others }) => others.flatMap((other) => toOptions(article, other)));
  const copies = [...groupBy(options, ({ copy }) => copy).values()].map(chooseBest);
  if (copies.length > 0) await transaction.run('write/copies', { copies });
  await transaction.run('write/settle-stories', { ids: [...new Set([...ids, ...copies.map(({ id }) => id)])] });
}

interface Option extends Original {
  /** Id of the later article. */
  readonly copy: string;
}

/** Which of two articles may be a copy of the other, beside what that one republishes by now. Nothing where they are too different. */
function toOptions(article: FingerprintedArticle, other: Candidate): Option[] {
  const isSameAgency = article.agencies.some((agency) => other.agencies.includes(agency));
  const alike = resemblance(article.fingerprint, other.fingerprint);
  if (alike < (isSameAgency ? LEAST_OF_AGENCY : LEAST_RESEMBLANCE)) return [];
  if (isEarlier(other, article)) return [{ copy: article.id, original: other, resemblance: alike }];
  const option = { copy: other.id, original: article, resemblance: alike };
  return other.held === null ? [option] : [option, { copy: other.id, ...other.held }];
}

/** The original that a copy resembles most, the earliest of several. */
function chooseBest(options: readonly Option[]): { id: string; original: string; resemblance: number } {
  const { copy, original, resemblance } = options.reduce((best, option) => {
    if (option.resemblance !== best.resemblance) return option.resemblance > best.resemblance ? option : best;
    return isEarlier(option.original, best.original) ? option : best;
  });
  return { id: copy, original: original.id, resemblance };
}

/** The undated come last; on one day the identifier decides, so that the order of reading does not. */
function isEarlier(a: DatedArticle, b: DatedArticle): boolean {
  const [dayOfA, dayOfB] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999'];
  return dayOfA === dayOfB ? a.id < b.id : dayOfA < dayOfB;
}
