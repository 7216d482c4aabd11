import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';

const HEAD = FACT.organizationHead | FACT.placeHead;

/**
 * How many words from `first` on are the king or prince after whom a body or place is called, where the name of somebody else follows before `end`:
 * "مدير جامعة الملك سعود | وفاء كامل", "جسر الملك عبد العزيز | سالم الحداد". Of royals one name says enough, with those of their fathers.
 */
export function royalInFront(first: number, end: number, { words, facts }: TaggedWords, names: NameIndex): number {
  const title = first < 2 ? null : names.titles.match(words, first - 1, first);
  if (title?.value.class !== 'royal' || (facts[first - 2]! & HEAD) === 0) return 0;
  const isConnector = (at: number) => at < end && (facts[at]! & FACT.connector) !== 0;
  let at = first;
  do {
    while (isConnector(at)) at++;
    at++;
  } while (isConnector(at));
  return end - at > 1 ? at - first : 0;
}
