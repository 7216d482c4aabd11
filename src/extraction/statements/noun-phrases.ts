import { sourceNounAt, sourceNounOf } from './nouns.js';
import { isDefiniteAt, isPersonAt, mentionAt, type Reading, withoutConjunction } from './reading.js';
import { ownedStems } from './verbal-nouns.js';

/** How far behind the head of a title the name of its holder may stand, in tokens. */
const TITLE_REACH = 14;

/**
 * The token behind the noun phrase that begins at a token. Meant for subjects, which stand between a verb and its object with nothing
 * to part them: a title runs to the name of its holder, a name to its end, another noun through its adjectives and one preposition
 * phrase behind it. An object with a possessive pronoun ("their support", "his counterpart") ends the phrase at any rate.
 */
export function findPhraseEnd(reading: Reading, first: number, limit: number): number {
  const noun = behindDeterminer(reading, first, limit);
  return noun === first ? endOfPhrase(reading, first, limit) : Math.max(noun, endOfPhrase(reading, noun, limit));
}

/** "One of the people (of) the quarter": the noun whose phrase a determiner opens; the token itself where it is none. */
function behindDeterminer(reading: Reading, first: number, limit: number): number {
  const { determiners } = reading.index.words;
  const isOpen = determiners.has(reading.keys[first]!) && reading.mentionOf[first] === -1 && first + 1 < limit;
  return isOpen && reading.tokens[first + 1]!.kind === 'word' ? first + 1 : first;
}

function endOfPhrase(reading: Reading, first: number, limit: number): number {
  const end = Math.min(limit, findPossessive(reading, first + 1, limit));
  const noun = sourceNounAt(reading, first);
  const isOffice = reading.index.words.officeLinks.has(reading.keys[first + 1] ?? '');
  if (noun === null || noun === 'title' || isOffice) {
    const name = findPersonEnd(reading, first, end);
    if (name !== -1) return name;
  }
  let t = first + 1;
  // A noun without article and the definite noun behind it are one: "leaders (of) the world".
  const isConstruct = reading.mentionOf[first] === -1 && !isDefiniteAt(reading, first);
  if (isConstruct && (noun === 'organization' || noun === 'title')) t = findConstructEnd(reading, first, end);
  else if (isConstruct && t < end && (isDefiniteAt(reading, t) || reading.mentionOf[t] !== -1)) t++;
  return findModifierEnd(reading, t, end);
}

/** "An official and medical sources": where a phrase that ends at a token goes on because somebody else who can speak is joined to it. */
export function findCoordinateEnd(reading: Reading, at: number, limit: number): number {
  const stem = at < limit ? withoutConjunction(reading, at) : null;
  if (stem === null) return at;
  if (isPersonAt(reading, at)) return findPhraseEnd(reading, at, limit);
  return sourceNounOf(reading, stem) !== null ? findModifierEnd(reading, at + 1, limit) : at;
}

/** How many nouns without article a construct may have: "the council of management of the club". */
const LONGEST_CONSTRUCT = 4;

/** The token behind the definite noun or name that a chain of nouns without article ends with. */
function findConstructEnd(reading: Reading, first: number, limit: number): number {
  const reach = Math.min(limit, first + LONGEST_CONSTRUCT);
  for (let t = first + 1; t < reach && reading.tokens[t]!.kind === 'word'; t++) {
    if (!isDefiniteAt(reading, t) && reading.mentionOf[t] === -1) continue;
    let end = t + 1;
    while (end < limit && isInsideMention(reading, end)) end++;
    return end;
  }
  return first + 1;
}

/** Whether a token goes on with the mention that the token before it belongs to: no phrase is cut there. */
export function isInsideMention(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  return m !== -1 && reading.mentionOf[t - 1] === m;
}

/** Whether the phrase that ends before a token ends with the name of a person. */
export function endsWithPerson(reading: Reading, end: number): boolean {
  const m = reading.mentionOf[end - 1]!;
  return m !== -1 && isPerson(reading, m);
}

/** The token behind the name of the person that begins within the reach of a title, a comma right before it or nothing; -1 for none. */
function findPersonEnd(reading: Reading, first: number, limit: number): number {
  for (let t = first; t < Math.min(limit, first + TITLE_REACH); t++) {
    const m = reading.mentionOf[t]!;
    if (m !== -1 && isPerson(reading, m) && !isNamedBehind(reading, t, limit)) {
      let end = t;
      while (end < limit && reading.mentionOf[end] === m) end++;
      return end;
    }
    const isApposition = reading.index.words.commas.has(reading.keys[t]!) && isPersonBetweenCommas(reading, t, limit);
    if (reading.tokens[t]!.kind === 'punctuation' && reading.opens[t] === -1 && !isApposition) return -1;
  }
  return -1;
}

/** "The governor of the province, his highness Salem": whether a title stands for somebody whose name follows it in the same phrase. */
function isNamedBehind(reading: Reading, t: number, limit: number): boolean {
  const { form, entityId } = mentionAt(reading, t)!;
  if (form !== 'DESCRIPTION') return false;
  for (let at = t + 1; at < Math.min(limit, t + TITLE_REACH); at++) {
    const isComma = reading.index.words.commas.has(reading.keys[at]!);
    const isApposition = isComma && isPersonBetweenCommas(reading, at, limit);
    if (reading.tokens[at]!.kind !== 'word' && !isApposition) return false;
    const mention = mentionAt(reading, at);
    if (mention?.entityId === entityId && mention.form === 'NAME') return true;
  }
  return false;
}

/** "The mayor, Salem Haddad, denied". */
function isPersonBetweenCommas(reading: Reading, comma: number, limit: number): boolean {
  const m = reading.mentionOf[comma + 1] ?? -1;
  if (m === -1 || !isPerson(reading, m)) return false;
  let end = comma + 1;
  while (end < limit && reading.mentionOf[end] === m) end++;
  return end >= limit || reading.index.words.commas.has(reading.keys[end]!);
}

function isPerson(reading: Reading, m: number): boolean {
  return reading.persons.has(reading.entities.mentions[m]!.entityId);
}

function findPossessive(reading: Reading, first: number, limit: number): number {
  const { possessives } = reading.index.lexicon.words;
  for (let t = first; t < limit; t++) {
    const { text, kind, key } = reading.tokens[t]!;
    if (reading.index.words.counterparts.has(key)) return t;
    if (kind !== 'word' || text.length < 5 || reading.mentionOf[t] !== -1) continue;
    if (possessives.some((ending) => text.endsWith(ending)) && !isGoverned(reading, t)) return t;
  }
  return limit;
}

/** Behind a preposition a possessive belongs to a modifier. */
function isGoverned(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  return words.prepositions.has(reading.keys[t - 1]!) || words.cliticPrepositions.hasInitial(reading.keys[t]!);
}

/** A preposition written onto an institution: "the spokesman for the ministry". */
function isGovernedOffice(reading: Reading, t: number): boolean {
  const key = reading.keys[t]!;
  if (!reading.index.words.cliticPrepositions.hasInitial(key) || key.length < 4) return false;
  const stem = key.slice(1);
  const readings = [stem, ...reading.index.lexicon.words.articles.map((article) => article + stem)];
  return readings.some((word) => sourceNounOf(reading, word) === 'organization');
}

function findModifierEnd(reading: Reading, first: number, limit: number): number {
  const { words, lexicon } = reading.index;
  const definiteEndings = [...lexicon.words.adjectiveEndings, ...lexicon.words.pluralEndings];
  let t = first;
  let isInside = false;
  for (; t < limit; t++) {
    const key = reading.keys[t]!;
    if (isInsideMention(reading, t)) continue;
    if (reading.tokens[t]!.kind === 'punctuation') break;
    if (words.prepositions.has(key) || words.officeLinks.has(key)) {
      // "The council in its session": what belongs to the subject is where or when it speaks.
      if (t + 1 >= limit || isInside || ownedStems(reading, t + 1).length > 0) break;
      isInside = true;
      t++;
      continue;
    }
    if (!isInside && isGovernedOffice(reading, t)) {
      isInside = true;
      // What follows an office belongs to it: "for the police (of) the region".
      if (t + 1 < limit && reading.tokens[t + 1]!.kind === 'word') t++;
      continue;
    }
    const isDefinite = isDefiniteAt(reading, t);
    const endings = isDefinite ? definiteEndings : lexicon.words.adjectiveEndings;
    // "The channel (condemned) an operation": an adjective of a definite noun is definite as well.
    const agrees = isDefinite || isInside || !isDefiniteAt(reading, t - 1);
    const isAdjective = agrees && endings.some((end) => key.length > end.length + 2 && key.endsWith(end));
    const isKnown = words.sourceAdjectives.has(key);
    const isNamed = reading.mentionOf[t] !== -1;
    if (!isAdjective && !isKnown && !(isInside && (isDefinite || isNamed))) break;
  }
  return t;
}
