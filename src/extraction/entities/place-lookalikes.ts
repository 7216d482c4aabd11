import { FACT } from './fact.js';
import { isAccusative } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';
import type { Words } from './words.js';

/** "دوري أبطال | أوروبا", "كوبا | أميركا", "صلاة | المغرب": the place is part of the name of a contest or a prayer. */
export function isOfContest(at: number, { words }: Words, { contests, contestNames }: NameIndex): boolean {
  const keyAt = (i: number) => words[i]?.token.key ?? '';
  return (
    contests.has(keyAt(at - 1)) ||
    contestNames.has(`${keyAt(at - 1)} ${keyAt(at)}`) ||
    contestNames.has(`${keyAt(at)} ${keyAt(at + 1)}`)
  );
}

/**
 * "الجامعات السعودية": behind a definite noun the country is an adjective, unless the noun is a time ("أعلنت اليوم السعودية"); so is what looks
 * like one behind an indefinite noun in the accusative ("مسؤولا ليبيا").
 */
export function isAdjectiveHere(at: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  if (at === 0) return false;
  if (isAccusative(words[at - 1]!.token.key, names) && isAccusativeAdjective(words[at]!.token.key, names)) return true;
  if (!names.nationalityOf.has(words[at]!.token.key)) return false;
  const isNoun = (facts[at - 1]! & FACT.place) === 0 && !names.titleEnds.has(words[at - 1]!.token.key);
  return isNoun && words[at - 1]!.readings.some(({ key }) => names.withoutArticle(key) !== key);
}

/** Whether the word without its ending is the adjective of a nationality: "ليبيا", of "ليبي". */
function isAccusativeAdjective(key: string, { clitics: { article, accusative }, nationalityOf }: NameIndex): boolean {
  return key.endsWith(accusative) && nationalityOf.has(article + key.slice(0, -accusative.length));
}
