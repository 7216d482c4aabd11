import { type Candidate, coveredBy, toCandidate } from './candidate.js';
import { Endings } from './endings.js';
import { FACT } from './fact.js';
import { joinedKeys } from './joined-keys.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { isAdjectiveHere } from './place-lookalikes.js';
import { isQuotationMark } from './quotation-mark.js';
import { frequencyClass, isDescribed, isRare, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading } from './words.js';

/** Words of the first class are too common to stand for a person wherever they occur, those of the second for a given name. */
const COMMONEST = 1;
const COMMON = 2;

/**
 * Short names, once the article has given the full one: "العباسي" after "ثابت العباسي", "النصر" after "نادي النصر"; and towns and clubs
 * again, once the text has told that a word is one: "جدة" after "محافظة جدة". Only words that nobody else claims, and none that is a title
 * or opens a name.
 */
export function findRepeatedNames(
  chosen: readonly Candidate[],
  words: TaggedWords,
  names: NameIndex,
): readonly Candidate[] {
  const { all, endings, families, given, brands, groups, whole } = toKnownWords(chosen, words, names);
  const taken = coveredBy(chosen, words.words.length);
  const found: Candidate[] = [];
  const add = (at: number, reading: Reading, { type, kind, sameAs }: Pick<Candidate, 'type' | 'kind' | 'sameAs'>) =>
    found.push(toCandidate(words.words, at, at + 1, reading, { type, rule: 'tagged', kind, sameAs }));
  for (let at = 0; at < words.words.length; at++) {
    if (taken[at] === 1 || !endings.mayHave(words.words[at]!.token.key)) continue;
    const { token, readings } = words.words[at]!;
    for (const reading of readings) {
      if (!all.has(reading.key) || isAdjectiveHere(at, words, names)) continue;
      const brand = brands.get(reading.key);
      const same = whole.get(reading.key);
      if (brand !== undefined && isBrand(words, at, brand))
        add(at, reading, { ...brand, sameAs: [brand.keys.join(' ')] });
      else if (groups.has(reading.key) && !isDescribed(words, at)) add(at, reading, groups.get(reading.key)!);
      else if (same !== undefined && token.text.endsWith(firstWordOf(same, words))) add(at, reading, same);
      else if (families.has(reading.key) && isFamilyName(words, at, reading)) add(at, reading, PERSON);
      else if (given.has(reading.key) && isFamilyName(words, at, reading) && frequencyClass(words, at) > COMMON)
        add(at, reading, PERSON);
      else continue;
      break;
    }
  }
  return found;
}

const PERSON = { type: 'PERSON', kind: null, sameAs: [] } as const;

/** The single words that stand for names of the article, by comparison key. */
function toKnownWords(chosen: readonly Candidate[], words: TaggedWords, names: NameIndex) {
  const families = new Set<string>();
  const given = new Set<string>();
  const brands = new Map<string, Candidate>();
  const groups = new Map<string, Pick<Candidate, 'type' | 'kind' | 'sameAs'>>();
  const whole = new Map<string, Candidate>();
  for (const name of chosen) {
    const { type, keys, shorter, kind, rule, sameAs } = name;
    if (type === 'PERSON' && keys.length > 1) {
      families.add(keys[keys.length - 1]!);
      for (let i = 0; i < keys.length - 1; i++)
        if ((words.facts[name.first + i]! & FACT.connector) === 0) given.add(keys[i]!);
      // "عبدالمجيد" after "سالم عبد المجيد".
      const joined = joinedKeys(keys, names.nameJoints);
      families.add(joined[joined.length - 1]!);
    }
    // "العين" after "العين الإماراتي", "يونايتد" after "مانشستر يونايتد".
    const isClub = rule === 'known' && kind === 'club' && keys.length === 2;
    if (isClub && sameAs.length > 0) whole.set(keys[0]!, name);
    else if ((shorter.length > 0 || kind === 'club') && keys.length === 2) brands.set(keys[1]!, name);
    if (keys.length === 2 && isEverydayGroup(name, words, names) && !isOfPlace(keys[1]!, chosen, names))
      groups.set(keys[1]!, { type, kind, sameAs: [keys.join(' ')] });
    const isRareName = type === 'ORGANIZATION' && isRare(words, name.first);
    if (keys.length === 1 && (type === 'PLACE' || kind === 'club' || isRareName)) whole.set(keys[0]!, name);
  }
  const all = new Set([...families, ...given, ...brands.keys(), ...groups.keys(), ...whole.keys()]);
  return { all, endings: new Endings(all), families, given, brands, groups, whole };
}

/** "القاعدة" of "تنظيم القاعدة": an everyday word that is known for the name of an armed group. */
function isEverydayGroup({ end, kind }: Candidate, { words }: TaggedWords, { everyday }: NameIndex): boolean {
  return kind === 'armed group' && everyday.quoted.match(words, end - 1, end)?.value.kind === kind;
}

/** Whether the article names a place with the word: "قاعدة العند" is what it calls "القاعدة". */
function isOfPlace(key: string, chosen: readonly Candidate[], { withoutArticle }: NameIndex): boolean {
  return chosen.some(({ type, keys }) => type === 'PLACE' && keys[0] === withoutArticle(key));
}

/** "الوقاية" is not the centre that was called after it, unless it is quoted. */
function isBrand(words: TaggedWords, at: number, { kind }: Candidate): boolean {
  const before = words.words[at - 1]?.token.text ?? '';
  return kind === 'club' || frequencyClass(words, at) > BRAND || isQuotationMark(before);
}

/** Brands are words that are met now and then. */
const BRAND = 2;

/** A town is written the same each time: "جدة" is no "جده". */
function firstWordOf({ span, first }: Candidate, { words }: TaggedWords): string {
  const { text, end: wordEnd } = words[first]!.token;
  return text.slice(text.length - (wordEnd - span.start));
}

const OTHERWISE_USED =
  FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.placeHead | FACT.country | FACT.relation;

function isFamilyName(words: TaggedWords, at: number, reading: Reading): boolean {
  const facts = words.facts[at]!;
  // "بيراك" is rare as it stands, however common "يراك" is.
  if (isRare(words, at) || (reading.skip === 0 && frequencyClass(words, at) === RARE)) return true;
  if ((facts & OTHERWISE_USED) !== 0 && (facts & FACT.family) === 0) return false;
  const isSurname = (facts & (FACT.definite | FACT.family)) === (FACT.definite | FACT.family);
  return (facts & NAMED) !== 0 && (frequencyClass(words, at) > COMMONEST || isSurname);
}
