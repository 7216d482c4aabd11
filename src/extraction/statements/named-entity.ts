import type { Entity } from '../../model/index.js';
import { findIssuer } from './documents.js';
import { sourceNounAt } from './nouns.js';
import { nameWords, phraseWords } from './phrase-words.js';
import {
  endsFeminineAt,
  entityAt,
  isDefiniteAt,
  isPersonAt,
  mentionAt,
  type Reading,
  tokensSpan,
  withoutConjunction,
} from './reading.js';
import type { SourceNoun } from './source-nouns.js';
import type { Subject } from './subject.js';

/**
 * The entity that a noun phrase names. A person may stand anywhere in the phrase, behind a title, but not inside the name of a body ("the
 * administration of President X"); an organization or place only where the phrase begins with it.
 */
export function namedEntity(reading: Reading, subject: Subject): Entity | null {
  const entity = reading.entities.meantBy(tokensSpan(reading, subject.first, subject.end));
  const noun = sourceNounAt(reading, subject.first);
  // "A statement of the office of the prime minister, Salem": the body right behind the document gave it out.
  if (noun === 'document' && isBodyAt(reading, subject.first + 1)) return findIssuer(reading, subject);
  if (entity?.type === 'PERSON') {
    const isOther =
      isOfOwner(reading, subject, noun) || isKinOf(reading, subject, entity) || isGovernedBy(reading, subject, entity);
    return isOther && !isApposedToWoman(reading, subject, entity) ? null : entity;
  }
  const quoted = noun === 'organization' ? findQuotedName(reading, subject) : null;
  if (quoted) return quoted;
  if (!entity) return noun === 'document' ? findIssuer(reading, subject) : null;
  const m = reading.mentionOf[subject.first]!;
  const isHead = m !== -1 && reading.entities.mentions[m]!.entityId === entity.id && !isOther(reading, subject, entity);
  return isHead || noun === 'document' || noun === 'outlet' ? entity : null;
}

function isBodyAt(reading: Reading, t: number): boolean {
  const mention = mentionAt(reading, t);
  return mention !== null && reading.organizations.has(mention.entityId);
}

/** "The digital council" is not the constitutional one that "the council" means: an adjective tells them apart that its name does not have. */
function isOther(reading: Reading, { first, end }: Subject, entity: Entity): boolean {
  const { form } = reading.entities.mentions[reading.mentionOf[first]!]!;
  const next = first + 1;
  if (form !== 'DESCRIPTION' || next >= end || reading.mentionOf[next] !== -1) return false;
  const [word] = phraseWords(reading, { first: next, end: next + 1 });
  return isDefiniteAt(reading, next) && word !== undefined && !nameWords(reading, entity.name).includes(word);
}

/** "The lead researcher, who wrote the study, Salem": the name of a person that a comma parts from the phrase that it ends. */
export function apposedPerson(reading: Reading, { first, end }: Subject): Entity | null {
  const m = reading.mentionOf[end - 1]!;
  let t = end - 1;
  while (t > first && reading.mentionOf[t - 1] === m) t--;
  if (m === -1 || !reading.index.words.commas.has(reading.keys[t - 1]!)) return null;
  return isPersonAt(reading, t) ? entityAt(reading, t) : null;
}

/** "The father of the player X": a noun of kinship right before the name or its title, but not "his brother (شقيقه) X", which has the key of "sister". */
function isKinOf(reading: Reading, { first, end }: Subject, { id }: Entity): boolean {
  if (!reading.index.words.kinNouns.has(reading.keys[first]!) || first + 1 >= end || isOwned(reading, first))
    return false;
  return mentionAt(reading, first + 1)?.entityId === id;
}

/** "The husband of the (female) teacher, Salem": the title of a woman right before the name of a man belongs to somebody else. */
function isApposedToWoman(reading: Reading, subject: Subject, { id, gender }: Entity): boolean {
  const at = findName(reading, subject, id);
  if (at === -1 || gender !== 'M') return false;
  const title = bareNameAt(reading, at, subject.end) - 1;
  if (title <= subject.first || !isDefiniteAt(reading, title)) return false;
  return endsFeminineAt(reading, title);
}

/** Where the name itself begins in the mention at a token. */
function bareNameAt({ entities, mentionOf, tokens }: Reading, at: number, end: number): number {
  const { start } = entities.mentions[mentionOf[at]!]!.name;
  let name = at;
  while (name < end && tokens[name]!.end <= start) name++;
  return name;
}

/** What nouns may govern the name of a person. */
const GOVERNORS: readonly SourceNoun[] = ['anonymous', 'group', 'organization'];

/**
 * "An adviser (of) Salem", "supporters of Salem", "the government of President Salem", "spokesman for Salem": a noun for people or a body, without the
 * article right before the name or its title, governs it.
 */
function isGovernedBy(reading: Reading, { first, end }: Subject, { id }: Entity): boolean {
  if (reading.index.subjectFirst !== null) return false;
  const at = findName(reading, { first, end }, id);
  if (at === -1) return false;
  return [at, bareNameAt(reading, at, end)].some((t) => t > first && isGovernor(reading, t - 1));
}

/** Where the name of a person, with the title in front of it, begins in a phrase; -1 for nowhere. */
function findName(reading: Reading, { first, end }: Subject, id: string): number {
  for (let t = first; t < end; t++) {
    const mention = mentionAt(reading, t);
    if (mention?.entityId === id && mention.form === 'NAME') return t;
  }
  return -1;
}

/** "His brother Salem", "its spokesman Salem" and the titles of somebody ("Dr Salem") govern no name. */
function isGovernor(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (isOwned(reading, t)) return false;
  if (words.officeLinks.has(key) || words.aideNouns.has(key)) return true;
  if (!GOVERNORS.includes(sourceNounAt(reading, t) ?? 'title')) return false;
  const stem = withoutConjunction(reading, t) ?? key;
  return !lexicon.words.articles.some((letters) => key.startsWith(letters) || stem.startsWith(letters));
}

/** "The administration of President X": behind a body without the article a title belongs to its owner. */
function isOfOwner(reading: Reading, { first }: Subject, noun: SourceNoun | null): boolean {
  if (noun !== 'organization' || reading.index.subjectFirst !== null || reading.mentionOf[first] !== -1) return false;
  return !isDefiniteAt(reading, first) && sourceNounAt(reading, first + 1) === 'title';
}

/** "The maker of car parts «Name»": the organization whose name in quotation marks ends its description. */
function findQuotedName(reading: Reading, { first, end }: Subject): Entity | null {
  const { prepositions } = reading.index.words;
  for (let t = first + 1; t + 1 < end && !prepositions.has(reading.keys[t]!); t++) {
    const m = reading.opens[t] === -1 ? -1 : reading.mentionOf[t + 1]!;
    const id = m === -1 ? '' : reading.entities.mentions[m]!.entityId;
    if (reading.organizations.has(id)) return entityAt(reading, t + 1);
  }
  return null;
}

/** Whether a noun has the pronoun of its owner, as written: the keys of "his brother" and "sister" are one. */
function isOwned({ index, tokens }: Reading, t: number): boolean {
  return index.lexicon.words.possessorEndings.some((ending) => tokens[t]!.text.endsWith(ending));
}
