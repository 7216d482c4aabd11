import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { toWholeOrganization } from './organization-edges.js';
import { toWholePerson } from './person-edges.js';
import { isPlausible } from './plausible-names.js';
import { endOfTagged, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading, Word } from './words.js';

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
      // "سهم | جوليوس باير": a company, whoever it is called after.
      const isCompany = words[at - 1]?.readings.some(({ key }) => names.organizations?.shares.has(key)) === true;
      const type = isCompany ? 'ORGANIZATION' : (TAGS[tags[at]!]!.slice(2) as EntityType);
      // What is cut off behind a name may be the next one, if it is a name at all: "محمد | وعبدالمحسن", but not "راتب | ومخصصات".
      if (TAGS[tags[at]!]!.startsWith('I-') && (facts[at]! & NAMED) === 0) continue;
      const name = toCandidate(words, at, end, readingOf(words[at]!, names), { type, rule: 'tagged' });
      const whole = toWhole(name, tagged, names);
      if (whole !== null && isPlausible(whole, tagged, names)) found.push(whole);
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
  // "مصر | والنجم": two places.
  const last = words[end - 1]!;
  const isJoined = ({ skip, key }: Reading) => skip > 0 && names.singleWordNames.has(key);
  if (end - first === 2 && last.readings.some(isJoined) && !names.singleWordNames.has(last.token.key))
    return toCandidate(words, first, first + 1, reading, { type: 'PLACE', rule: 'tagged' });
  const isNoun = (facts[first]! & (FACT.definite | FACT.placeHead)) !== 0;
  if (end - first < 2 || isNoun || !names.nationalityOf.has(words[end - 1]!.token.key)) return name;
  return toCandidate(words, first, end - 1, reading, { type: 'PLACE', rule: 'tagged' });
}

/** "جون ف. | كولمان": a full stop behind an initial does not end a name, whatever the tagger makes of the foreign word behind it. */
function isBehindInitial({ words, tags, facts }: TaggedWords, at: number, end: number, limit: number): boolean {
  if (end - at < 2 || end + 1 >= limit || TAGS[tags[at]!] !== 'B-PERSON') return false;
  if (words[end]!.token.text !== '.' || words[end - 1]!.token.text.length > 1) return false;
  return TAGS[tags[end + 1]!]!.endsWith('PERSON') || (facts[end + 1]! & FACT.foreign) !== 0;
}

/** The tagger now and then lets a person's name begin anew inside: "مين | اونغ هلينغ", "عبدي صلاد | حسن محمد". */
function endOfJoined(tagged: TaggedWords, at: number, limit: number): number {
  const end = endOfTagged(tagged, at, limit);
  if (isBehindInitial(tagged, at, end, limit)) return Math.max(end + 2, endOfTagged(tagged, end + 1, limit));
  if (TAGS[tagged.tags[at]!] !== 'B-PERSON' || TAGS[tagged.tags[end] ?? 0] !== 'B-PERSON' || end >= limit) return end;
  // "جمال | وأحمد سمير".
  if ((tagged.facts[end]! & FACT.withoutParticle) !== 0 && (tagged.facts[end]! & NAMED) !== 0) return end;
  const next = endOfTagged(tagged, end, limit);
  return next - at <= LONGEST_JOINED ? next : end;
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
  const commonness = ({ key }: Reading) => names.frequency.get(key) ?? RARE;
  // Of several known words the commonest: "للويس" is "for Louis" and not "for al-Wis".
  const [known] = word.readings
    .filter(({ key, skip }) => {
      const particle = word.token.key.slice(0, skip);
      // "فانينج" is no "so Aninge": particles that seldom stand before names need a word that is met often.
      return isKnown(key) && (!names.rareParticles.has(particle) || names.frequency.has(key));
    })
    .sort((a, b) => commonness(a) - commonness(b));
  if (known !== undefined || names.frequency.has(whole.key)) return known ?? whole;
  const joined = word.readings.find(
    ({ key, skip }) =>
      skip > 0 &&
      key.length >= SHORTEST_JOINED &&
      (word.token.key.slice(0, skip) === conjunctions[0] || (article !== '' && key.startsWith(article))),
  );
  return joined ?? whole;
}

/** No longer run of names is one. */
const LONGEST_JOINED = 5;
/** Shorter words behind "and" are the rest of a name by chance. */
const SHORTEST_JOINED = 4;
