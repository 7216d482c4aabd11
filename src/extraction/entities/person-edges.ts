import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { frequencyClass, isRare, type TaggedWords } from './tagged-words.js';

/** No name of a person has more words. */
const LONGEST_NAME = 8;
/** Words of the first classes are too common to be taken for a name that nobody tagged. */
const COMMONEST = 2;
const NAMED = FACT.given | FACT.family | FACT.foreign;

/**
 * Sets right where the tagger cut a person's name: titles in front of it and blessings behind it fall away; what a connector opens
 * ("بن", "آل"), further names and words that no lexicon knows are added. `null` where nothing is left.
 */
export function toWholePerson(person: Candidate, words: TaggedWords, names: NameIndex): Candidate | null {
  const sentence = words.sentences.find(
    ({ firstToken, endToken }) => firstToken <= person.first && person.first < endToken,
  )!;
  let { first, end } = person;
  for (let title = titleAt(first, end, words, names); title > 0; title = titleAt(first, end, words, names))
    first += title;
  while (end - first < LONGEST_NAME && end < sentence.endToken && isMoreOfName(end, words, names)) end++;
  for (let at = first + 1; at < end; at++) if (names.eulogies.has(words.words[at]!.token.key)) end = at;
  while (end > first && (words.facts[end - 1]! & FACT.connector) !== 0 && end - first > 1) end--;
  if (first === person.first && end === person.end) return person;
  if (end <= first) return null;
  const reading = first === person.first ? person.reading : words.words[first]!.readings[0]!;
  return toCandidate(words.words, first, end, reading, { type: 'PERSON', rule: 'tagged' });
}

/** How many words at the start of a name are a title: "الحافظ ابن رجب". A given name that is a title too ("أمير") stays. */
function titleAt(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  const title = names.titles.match(words.words, first, end);
  if (title === null || title.end >= end) return 0;
  const isName =
    (words.facts[first]! & FACT.given) !== 0 && names.withoutArticle(title.reading.key) === title.reading.key;
  return isName && title.end - first === 1 ? 0 : title.end - first;
}

function isMoreOfName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { token } = words.words[at]!;
  if (token.kind !== 'word' || /[\u064B-\u064D]/.test(token.text)) return false;
  const facts = words.facts[at]!;
  const before = words.facts[at - 1]!;
  if ((facts & FACT.withoutParticle) !== 0 || names.eulogies.has(token.key)) return false;
  if ((before & FACT.connector) !== 0 || (facts & FACT.connector) !== 0)
    return frequencyClass(words, at) > 1 || (facts & NAMED) !== 0;
  if (words.tags[at] !== 0) return false;
  if ((facts & (FACT.place | FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.relation)) !== 0)
    return false;
  if (isRare(words, at)) return (facts & FACT.definite) === 0;
  return (facts & NAMED) !== 0 && (facts & FACT.definite) === 0 && frequencyClass(words, at) > COMMONEST;
}
