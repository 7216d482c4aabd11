import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { frequencyClass, isRare, type TaggedWords } from './tagged-words.js';

/** Words of the first class are too common to stand for a person wherever they occur. */
const COMMONEST = 1;

/**
 * Family names by themselves, once the article has given the full name: "العباسي" after "ثابت العباسي". Only words that nobody else
 * claims, and none that is a title or opens a name.
 */
export function findRepeatedNames(chosen: readonly Candidate[], words: TaggedWords): readonly Candidate[] {
  const families = new Set<string>();
  for (const { type, keys } of chosen) {
    if (type === 'PERSON' && keys.length > 1) families.add(keys[keys.length - 1]!);
  }
  if (families.size === 0) return [];
  const taken = new Uint8Array(words.words.length);
  for (const { first, end } of chosen) taken.fill(1, first, end);
  const found: Candidate[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if (taken[at] === 1) continue;
    const reading = words.words[at]!.readings.find(({ key }) => families.has(key));
    if (reading === undefined || !isFamilyName(words, at)) continue;
    found.push(toCandidate(words.words, at, at + 1, reading, { type: 'PERSON', rule: 'tagged' }));
  }
  return found;
}

const OTHERWISE_USED =
  FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.placeHead | FACT.country | FACT.relation;
const NAMED = FACT.given | FACT.family | FACT.foreign;

function isFamilyName(words: TaggedWords, at: number): boolean {
  const facts = words.facts[at]!;
  if (isRare(words, at)) return true;
  if ((facts & OTHERWISE_USED) !== 0 && (facts & FACT.family) === 0) return false;
  return (facts & NAMED) !== 0 && frequencyClass(words, at) > COMMONEST;
}
