import type { TextDocument, Token } from '../model/index.js';
import { type DateOrder, findDates } from './dates.js';
import type { Patterns } from './patterns.js';

/** How many sentences may tell: the title and the lead, in which news says when it happened. */
const LEAD_SENTENCES = 3;

/**
 * The day that the lead calls today ("اليوم، 4 آذار 2020"): news that speaks of today is published on that day. ISO 8601; `null` where
 * the lead gives no date to the word.
 */
export function findToday(
  { sentences, tokens }: Pick<TextDocument, 'sentences' | 'tokens'>,
  patterns: Patterns,
  order: DateOrder,
): string | null {
  const lead = tokens.slice(0, sentences[LEAD_SENTENCES - 1]?.endToken ?? tokens.length);
  const today = findDates(lead, patterns, order).find(
    ({ iso, first }) => iso !== null && isBehindToday(lead, first, patterns),
  );
  return today?.iso ?? null;
}

/** Between the word and the date may stand marks and the weekday. */
function isBehindToday(tokens: readonly Token[], date: number, { today, weekdays }: Patterns): boolean {
  let at = date - 1;
  while (at >= 0 && (tokens[at]!.kind === 'punctuation' || weekdays.has(tokens[at]!.key))) at--;
  return at >= 0 && today.has(tokens[at]!.key);
}
