import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { FACT } from './fact.js';
import { isDerived, isInflected } from './inflected-words.js';
import { isAdjectiveHere } from './known-names.js';
import type { NameIndex } from './name-index.js';
import { toWholeOrganization } from './organization-edges.js';
import { toWholePerson } from './person-edges.js';
import { isQuotationMark } from './quotation-mark.js';
import { endOfTagged, frequencyClass, isAfterPlaceHead, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading, Word } from './words.js';

/** Words of the first classes of frequency are common; an indefinite one is met as a noun or adjective even in the third. */
const COMMONEST = 2;
const COMMON = 3;
const NAMED = FACT.given | FACT.family | FACT.foreign;

/** Names that the trained tagger sees. */
export function findTaggedNames(tagged: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { words, sentences, tags, facts } = tagged;
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      // The tagger may let a name begin at a mark; only a word can be read as one.
      if (words[at]!.token.kind !== 'word') continue;
      const end = endOfJoined(tagged, at, sentence.endToken);
      if (end === at) continue;
      const type = TAGS[tags[at]!]!.slice(2) as EntityType;
      // What is cut off behind a name may be the next one, if it is a name at all: "محمد | وعبدالمحسن", but not "راتب | ومخصصات".
      if (TAGS[tags[at]!]!.startsWith('I-') && (facts[at]! & NAMED) === 0) continue;
      const name = toCandidate(words, at, end, readingOf(words[at]!, names), { type, rule: 'tagged' });
      const whole = toWhole(name, tagged, names);
      if (whole !== null && isName(whole, tagged, names)) found.push(whole);
      at = Math.max(at + 1, whole?.end ?? end) - 1;
    }
  }
  return found;
}

function toWhole(name: Candidate, tagged: TaggedWords, names: NameIndex): Candidate | null {
  if (name.type === 'PERSON') return toWholePerson(name, tagged, names);
  return name.type === 'ORGANIZATION' ? toWholeOrganization(name, tagged, names) : toWholePlace(name, tagged, names);
}

/** "كوباني | السورية"; but "الصحراء السورية" is no name without the adjective. */
function toWholePlace(name: Candidate, { words, facts }: TaggedWords, names: NameIndex): Candidate {
  const { first, end, reading } = name;
  const isNoun = (facts[first]! & (FACT.definite | FACT.placeHead)) !== 0;
  if (end - first < 2 || isNoun || !names.nationalityOf.has(words[end - 1]!.token.key)) return name;
  return toCandidate(words, first, end - 1, reading, { type: 'PLACE', rule: 'tagged' });
}

/** The tagger now and then lets a person's name begin anew inside: "مين | اونغ هلينغ". Two names side by side have two words each. */
function endOfJoined(tagged: TaggedWords, at: number, limit: number): number {
  const end = endOfTagged(tagged, at, limit);
  if (TAGS[tagged.tags[at]!] !== 'B-PERSON' || TAGS[tagged.tags[end] ?? 0] !== 'B-PERSON' || end >= limit) return end;
  const next = endOfTagged(tagged, end, limit);
  return end - at === 1 || next - end === 1 ? next : end;
}

/** A word with an ending of case and a word that is never a name are none; nor is Latin script by itself in a text of another. */
function isName(name: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { first, end, keys, type } = name;
  if (isWork(first, tagged, names)) return false;
  if (end - first > 1) return type !== 'PERSON' || !isPhrase(name, tagged, names);
  if (isAdjectiveHere(first, tagged, names)) return false;
  const { text } = tagged.words[first]!.token;
  const bare = names.withoutArticle(keys[0]!);
  const isKnown = (tagged.facts[first]! & FACT.place) !== 0;
  const isCountry = (tagged.facts[first]! & FACT.country) !== 0;
  if (type === 'PLACE' && !isCountry && names.ambiguousPlaces.has(keys[0]!) && !isAfterPlaceHead(tagged, first))
    return false;
  if (type === 'PLACE' && !isKnown && names.organizations?.isIndefiniteFeminine(keys[0]!)) return false;
  // "المدينة" means a town that the article has named.
  if (bare !== keys[0] && names.describingHeads.has(bare)) return false;
  const isCommon =
    (names.frequency.get(keys[0]!) ?? RARE) <= (type === 'PERSON' && bare === keys[0] ? COMMON : COMMONEST);
  if (isCommon && !isSupported(name, tagged)) return false;
  const isUnknown = (tagged.facts[first]! & NAMED) === 0 && names.frequency.has(keys[0]!);
  if (type === 'PERSON' && bare !== keys[0] && isUnknown) return false;
  if (names.notNames.has(keys[0]!) || hasCaseMarks(text) || /^[A-Za-z]/.test(text)) return false;
  if (isKnown) return true;
  // Hardly any town is called by an everyday word and missing in the gazetteer.
  if (type === 'PLACE' && names.frequency.has(keys[0]!) && !isAfterPlaceHead(tagged, first)) return false;
  return !isInflected(keys[0]!, names) && (type !== 'PERSON' || !isDerived(tagged.words[first]!.readings, names));
}

/** "فيلم «القمر»": the name of a work, a prize or a ship. */
function isWork(first: number, { words }: TaggedWords, names: NameIndex): boolean {
  const before = isQuotationMark(words[first - 1]?.token.text ?? '') ? first - 2 : first - 1;
  return words[before]?.readings.some(({ key }) => names.works.has(names.withoutArticle(key))) === true;
}

/** "العيد السعيد", "الحضور أوبريت": definite everyday words are no name of a person and begin none, unless a title says so. */
function isPhrase({ first, end, keys }: Candidate, tagged: TaggedWords, names: NameIndex): boolean {
  const { facts, words } = tagged;
  const before = first === 0 ? 0 : facts[first - 1]!;
  if ((before & (FACT.personTitle | FACT.officeTitle)) !== 0) return false;
  const isNoun = words[first]!.readings.some(({ key }) => names.withoutArticle(key) !== key);
  if (isNoun && (facts[first]! & NAMED) === 0 && names.frequency.has(keys[0]!)) return true;
  for (let at = first; at < end; at++) if ((facts[at]! & FACT.definite) === 0) return false;
  return frequencyClass(tagged, first) <= COMMONEST;
}

/** A common word is a name by itself only where the lexicon or the word before says so: "الجنرال نور", but not "العلم نور". */
function isSupported({ first, type }: Candidate, words: TaggedWords): boolean {
  if (type === 'PLACE') return (words.facts[first]! & FACT.country) !== 0 || isAfterPlaceHead(words, first);
  const before = first === 0 ? 0 : words.facts[first - 1]!;
  return type === 'PERSON' && (before & FACT.definite) !== 0 && (before & (FACT.personTitle | FACT.officeTitle)) !== 0;
}

/**
 * Takes particles off where the lexicon knows the word that is left, "and" also where it does not know the word with it, and any particle in
 * front of the article: "بالباحة".
 */
function readingOf(word: Word, names: NameIndex): Reading {
  const whole = word.readings[0]!;
  const { article, conjunctions } = names.clitics;
  const isKnown = (key: string) => names.wordClasses.has(key) || names.singleWordNames.has(key);
  if (isKnown(whole.key)) return whole;
  const known = word.readings.find(({ key, skip }) => {
    const particle = word.token.key.slice(0, skip);
    // "فانينج" is no "so Aninge": particles that seldom stand before names need a word that is met often.
    return isKnown(key) && (!names.rareParticles.has(particle) || names.frequency.has(key));
  });
  if (known !== undefined || names.frequency.has(whole.key)) return known ?? whole;
  const joined = word.readings.find(
    ({ key, skip }) =>
      skip > 0 &&
      key.length >= SHORTEST_JOINED &&
      (word.token.key.slice(0, skip) === conjunctions[0] || (article !== '' && key.startsWith(article))),
  );
  return joined ?? whole;
}

/** Shorter words behind "and" are the rest of a name by chance. */
const SHORTEST_JOINED = 4;
