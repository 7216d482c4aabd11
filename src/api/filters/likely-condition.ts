import { type Condition, labelOfId, type SpeakerLabel } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import type { Given } from './conditions.js';
import type { StatementFilter, WhoSaidWhat } from './statement.filter.js';
import { toStatementCondition } from './to-condition.js';

/** What stands beside names in a question for which no names need to be looked up; other fields hold filters with names of their own. */
const PLAIN: readonly (keyof StatementFilter)[] = [
  'speaker',
  'about',
  'mode',
  'from',
  'to',
  'text',
] satisfies (keyof WhoSaidWhat)[];

/**
 * The condition that `toStatementCondition` gives if the identifiers that a filter names are those of a speaker and of whom it may be about,
 * without looking them up. Every row of the list shows that they are; where there is none, nothing is known. `null` where the filter names no
 * identifiers, or more than them.
 *
 * @throws {IsnadError} what `toStatementCondition` throws
 */
export async function toLikelyCondition(
  context: ApiContext,
  filter: Given<StatementFilter>,
): Promise<Condition | null> {
  if (filter == null || !isPlain(filter)) return null;
  const { speaker, about, ...rest } = filter;
  if (!isIdOf(speaker, SPEAKER_LABELS) || !isIdOf(about, ENTITY_LABELS)) return null;
  const named = Object.entries({ speaker, about }).filter(([, id]) => id != null);
  if (named.length === 0) return null;
  return { all: [...named.map(([test, value]) => ({ test, value })), await toStatementCondition(context, rest)] };
}

function isPlain(filter: StatementFilter): boolean {
  return Object.entries(filter).every(
    ([field, value]) => value == null || PLAIN.includes(field as keyof StatementFilter),
  );
}

/** Whether nothing was given, or what looks like the identifier of a node with one of these labels. */
function isIdOf(name: Given<string>, labels: readonly SpeakerLabel[]): boolean {
  if (name == null) return true;
  const label = labelOfId(name);
  return labels.some((one) => one === label);
}
