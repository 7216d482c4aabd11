import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import { isAdjectiveHere } from './known-names.js';
import type { NameIndex } from './name-index.js';
import { toWholeOrganization } from './organization-edges.js';
import { toWholePerson } from './person-edges.js';
import { endOfTagged, isAfterPlaceHead, type TaggedWords } from './tagged-words.js';
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
  return name.type === 'ORGANIZATION' ? toWholeOrganization(name, tagged, names) : name;
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
  if (end - first > 1) return true;
  if (isAdjectiveHere(first, tagged, names)) return false;
  const { text } = tagged.words[first]!.token;
  const bare = names.withoutArticle(keys[0]!);
  const isKnown = (tagged.facts[first]! & FACT.place) !== 0;
  if (type === 'PLACE' && !isKnown && names.organizations?.isIndefiniteFeminine(keys[0]!)) return false;
  // "المدينة" means a town that the article has named.
  if (bare !== keys[0] && names.describingHeads.has(bare)) return false;
  const isCommon =
    (names.frequency.get(keys[0]!) ?? RARE) <= (type === 'PERSON' && bare === keys[0] ? COMMON : COMMONEST);
  if (isCommon && !isSupported(name, tagged)) return false;
  if (names.notNames.has(keys[0]!) || hasCaseMarks(text) || /^[A-Za-z]/.test(text)) return false;
  return isKnown || !isInflected(keys[0]!, names);
}

/** A common word is a name by itself only where the lexicon or the word before says so: "الجنرال نور", but not "العلم نور". */
function isSupported({ first, type }: Candidate, words: TaggedWords): boolean {
  if (type === 'PLACE') return (words.facts[first]! & FACT.country) !== 0 || isAfterPlaceHead(words, first);
  const before = first === 0 ? 0 : words.facts[first - 1]!;
  return type === 'PERSON' && (before & FACT.definite) !== 0 && (before & (FACT.personTitle | FACT.officeTitle)) !== 0;
}

/** Takes particles off where the lexicon knows the word that is left, and "and" wherever it does not know the word with it. */
function readingOf(word: Word, names: NameIndex): Reading {
  const known = word.readings.find(({ key }) => names.wordClasses.has(key));
  if (known !== undefined || names.frequency.has(word.token.key)) return known ?? word.readings[0]!;
  const joined = word.readings.find(
    ({ skip }) => skip > 0 && names.clitics.conjunctions.includes(word.token.key.slice(0, skip)),
  );
  return joined !== undefined && joined.key.length >= SHORTEST_JOINED ? joined : word.readings[0]!;
}

/** Shorter words behind "and" are the rest of a name by chance. */
const SHORTEST_JOINED = 4;
