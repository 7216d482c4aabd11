import { groupBy } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import type { TaggedWords } from './tagged-words.js';
import type { Word } from './words.js';

/**
 * Lets an everyday word go that the tagger took for the given name of a foreigner whom the article has called by the surname alone before,
 * or has given another given name: "هروب | كولمان" beside "ميلا كولمان". Arab families have many members.
 */
export function withoutLeadingNouns(
  candidates: readonly Candidate[],
  { words }: TaggedWords,
  names: NameIndex,
): readonly Candidate[] {
  const persons = candidates.filter(({ type, keys }) => type === 'PERSON' && keys.length <= 2);
  const bySurname = groupBy(persons, ({ keys }) => keys.at(-1)!);
  return candidates.map((name) => {
    const { first, end, keys, type, rule } = name;
    if (type !== 'PERSON' || keys.length !== 2 || end - first !== 2) return name;
    const surname = keys[1]!;
    if (((names.wordClasses.get(surname) ?? 0) & (FACT.given | FACT.family)) !== 0) return name;
    const isKnown = bySurname
      .get(surname)!
      .some((other) => (other.keys.length === 1 ? other.first < first : other.keys[0] !== keys[0]));
    if (!isKnown || !isEverydayWord(words[first]!, names)) return name;
    return toCandidate(words, first + 1, end, words[first + 1]!.readings[0]!, { type, rule });
  });
}

/** Whether a word is met in texts and is no name, as it stands or without its particles. */
function isEverydayWord({ readings }: Word, { frequency, wordClasses }: NameIndex): boolean {
  const isName = (key: string) => ((wordClasses.get(key) ?? 0) & NAMED) !== 0;
  return readings.every(({ key }) => !isName(key)) && readings.some(({ key }) => frequency.has(key));
}
