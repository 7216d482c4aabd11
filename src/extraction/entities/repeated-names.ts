import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { frequencyClass, isRare, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading } from './words.js';

/** Words of the first class are too common to stand for a person wherever they occur. */
const COMMONEST = 1;

/**
 * Short names, once the article has given the full one: "العباسي" after "ثابت العباسي", "النصر" after "نادي النصر". Only words that
 * nobody else claims, and none that is a title or opens a name.
 */
export function findRepeatedNames(chosen: readonly Candidate[], words: TaggedWords): readonly Candidate[] {
  const families = new Set<string>();
  const brands = new Map<string, Candidate>();
  for (const name of chosen) {
    if (name.type === 'PERSON' && name.keys.length > 1) families.add(name.keys[name.keys.length - 1]!);
    if (name.inner !== null && name.keys.length === 2) brands.set(name.keys[1]!, name);
  }
  if (families.size + brands.size === 0) return [];
  const taken = new Uint8Array(words.words.length);
  for (const { first, end } of chosen) taken.fill(1, first, end);
  const found: Candidate[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if (taken[at] === 1) continue;
    const { readings } = words.words[at]!;
    const brand = readings.find(({ key }) => brands.has(key));
    if (brand !== undefined) {
      const { kind } = brands.get(brand.key)!;
      found.push(toCandidate(words.words, at, at + 1, brand, { type: 'ORGANIZATION', rule: 'tagged', kind }));
      continue;
    }
    const family = readings.find(({ key }) => families.has(key));
    if (family === undefined || !isFamilyName(words, at, family)) continue;
    found.push(toCandidate(words.words, at, at + 1, family, { type: 'PERSON', rule: 'tagged' }));
  }
  return found;
}

const OTHERWISE_USED =
  FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.placeHead | FACT.country | FACT.relation;
const NAMED = FACT.given | FACT.family | FACT.foreign;

function isFamilyName(words: TaggedWords, at: number, reading: Reading): boolean {
  const facts = words.facts[at]!;
  // "بيراك" is rare as it stands, however common "يراك" is.
  if (isRare(words, at) || (reading.skip === 0 && frequencyClass(words, at) === RARE)) return true;
  if ((facts & OTHERWISE_USED) !== 0 && (facts & FACT.family) === 0) return false;
  return (facts & NAMED) !== 0 && frequencyClass(words, at) > COMMONEST;
}
