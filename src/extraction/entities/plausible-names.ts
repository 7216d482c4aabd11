import { type Candidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { FACT } from './fact.js';
import { isIndefiniteAdjective } from './indefinite-adjectives.js';
import { isDerived, isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { isAdjectiveHere, isOfContest } from './place-lookalikes.js';
import { isQuotationMark } from './quotation-mark.js';
import { frequencyClass, isAfterPlaceHead, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';

/** Words of the first classes of frequency are common; an indefinite one is met as a noun or adjective even in the third. */
const COMMONEST = 2;
const COMMON = 3;

/**
 * Whether what the tagger saw may be a name at all. Of several words only the names of works and definite phrases are none; a single word
 * must not be an everyday one, nor written as names are not.
 */
export function isPlausible(name: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  // Latin script in a text of another is a gloss.
  if (/^[A-Za-z]/.test(tagged.words[name.first]!.token.text) || isWork(name, tagged, names)) return false;
  if (names.organizations?.paraphrases.has(name.keys.join(' ')) || isOfOffice(name, tagged, names)) return false;
  if (name.end - name.first > 1) return name.type !== 'PERSON' || !isPhrase(name, tagged, names);
  return isSingleWord(name, tagged, names) && (name.type === 'ORGANIZATION' || isOfType(name, tagged, names));
}

/** "وزيرة | الخارجية الأميركية": the field of an office is no body. */
function isOfOffice({ first, type }: Candidate, { words }: TaggedWords, { offices }: NameIndex): boolean {
  return type === 'ORGANIZATION' && first > 0 && offices.match(words, first - 1, first + 1)?.end === first + 1;
}

/** An ending of case and a word that is never a name are no names; "المدينة" means a town named before. */
function isSingleWord(name: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { first, keys, type } = name;
  const key = keys[0]!;
  const { text } = tagged.words[first]!.token;
  const bare = names.withoutArticle(key);
  if (isAdjectiveHere(first, tagged, names) || (bare !== key && names.describingHeads.has(bare))) return false;
  if (names.notNames.has(key) || names.notNames.has(bare) || hasCaseMarks(text) || isTitle(first, tagged)) return false;
  const commonest = type === 'PERSON' && bare === key ? COMMON : COMMONEST;
  if ((names.frequency.get(key) ?? RARE) <= commonest && !isSupported(name, tagged)) return false;
  return (tagged.facts[first]! & FACT.place) !== 0 || !isInflected(key, names);
}

/** "العمل الدرامي": a definite adjective of relation behind a definite noun, unless that is a title or people are called so. */
function isRelation(at: number, { facts, words }: TaggedWords): boolean {
  const relation = FACT.definite | FACT.relation;
  // "موقع «النجم» | العبري".
  if ((facts[at]! & relation) === relation && /^[\u00BB\u201D]$/.test(words[at - 1]?.token.text ?? '')) return true;
  const before = at === 0 ? 0 : facts[at - 1]!;
  if ((facts[at]! & (relation | NAMED)) !== relation || (before & (FACT.personTitle | FACT.officeTitle)) !== 0)
    return false;
  return (before & FACT.definite) !== 0 && words[at - 1]!.token.kind === 'word';
}

/** "الوزيرة", "القائد الميداني": a title by itself and what describes one are no names, unless people are called so. */
function isTitle(at: number, { facts }: TaggedWords): boolean {
  return (
    (facts[at]! & (FACT.personTitle | FACT.officeTitle | FACT.titleModifier)) !== 0 &&
    (facts[at]! & (NAMED | FACT.place)) === 0
  );
}

function isOfType(name: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { first, keys, type } = name;
  const key = keys[0]!;
  const facts = tagged.facts[first]!;
  if (type === 'PERSON') {
    const isNoun = names.withoutArticle(key) !== key && (facts & NAMED) === 0 && names.frequency.has(key);
    if (isRelation(first, tagged) || isIndefiniteAdjective(first, tagged, names)) return false;
    return !isNoun && ((facts & FACT.place) !== 0 || !isDerived(tagged.words[first]!.readings, names));
  }
  const isListed = (facts & FACT.place) !== 0;
  // "دولة بوليسية" is no name.
  if (!isListed && names.organizations?.isIndefiniteFeminine(key)) return false;
  if (!isListed && isIndefiniteAdjective(first, tagged, names)) return false;
  if (isAfterPlaceHead(tagged, first) || (facts & FACT.country) !== 0) return true;
  // Hardly any town is called by an everyday word and missing in the gazetteer.
  if (isListed) return !names.ambiguousPlaces.has(key);
  return !names.frequency.has(key) && !isDerived(tagged.words[first]!.readings, names);
}

/** "فيلم القمر", "الفيلم «القمر»", "فيروس ماريزا", "أبطال أوروبا": the name of a work, a prize, a ship or a contest; but "مدير المهرجان | فلان" is a person. */
function isWork({ first, end, type, keys }: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { words } = tagged;
  if (type === 'PERSON' && end - first > 1 && names.works.has(keys[0]!)) return true;
  if (type === 'PLACE' && isOfContest(first, tagged, names)) return true;
  const isQuoted = isQuotationMark(words[first - 1]?.token.text ?? '');
  const isPerson = type === 'PERSON' && !isQuoted && names.withoutArticle(keys[0]!) === keys[0]!;
  const before = words[first - (isQuoted ? 2 : 1)]?.readings ?? [];
  return before.some(({ key }) => names.works.has(isPerson ? key : names.withoutArticle(key)));
}

/** "العيد السعيد", "الحضور أوبريت": definite everyday words are no name of a person and begin none, unless a title says so. */
function isPhrase({ first, end, keys }: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { facts, words } = tagged;
  const before = first === 0 ? 0 : facts[first - 1]!;
  if ((before & (FACT.personTitle | FACT.officeTitle)) !== 0) return false;
  // "الحبيب الصيد".
  const isGiven = (facts[first]! & (FACT.given | FACT.withoutParticle)) === FACT.given;
  if (isGiven && (facts[end - 1]! & FACT.family) !== 0 && (before & FACT.definite) !== 0) return false;
  const isNoun = words[first]!.readings.some(({ key }) => names.withoutArticle(key) !== key);
  if (isNoun && (facts[first]! & NAMED) === 0 && names.frequency.has(keys[0]!)) return true;
  for (let at = first; at < end; at++) if ((facts[at]! & FACT.definite) === 0) return false;
  return frequencyClass(tagged, first) <= COMMONEST;
}

/** A common word is a name by itself only where the lexicon or the word before says so: "الجنرال نور", but not "العلم نور". */
function isSupported({ first, type }: Candidate, words: TaggedWords): boolean {
  if (type === 'PLACE') return (words.facts[first]! & FACT.country) !== 0 || isAfterPlaceHead(words, first);
  const before = first === 0 ? 0 : words.facts[first - 1]!;
  const isTitled = (before & FACT.definite) !== 0 && (before & (FACT.personTitle | FACT.officeTitle)) !== 0;
  return type === 'PERSON' && (isTitled || isBehindShortTitle(first, words));
}

/** "د. سمير": a title of one letter with its full stop. */
function isBehindShortTitle(at: number, { words, facts }: TaggedWords): boolean {
  if (at < 2 || words[at - 1]!.token.text !== '.') return false;
  return words[at - 2]!.token.text.length === 1 && (facts[at - 2]! & FACT.personTitle) !== 0;
}
