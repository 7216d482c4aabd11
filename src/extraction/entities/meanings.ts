import { bySpan, contains, type Entity, type Mention, type Span } from '../../model/index.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';

/** What noun phrases of an article are understood with. */
export interface MeaningContext {
  readonly words: TaggedWords;
  readonly names: NameIndex;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * Tells what a noun phrase means. A phrase that begins with a mention means that entity; one that begins with a title or any other noun
 * means the person whose name it ends with, unless a preposition stands between ("مسؤول في حكومة …" is not the head of that government) or
 * is written onto the name ("مصادر مقربة لفلان"). Behind a definite word or another name it is that person all the same: what the preposition
 * governs ends there ("المندوبة لدى المجلس فلانة").
 */
export function toMeanings({ words, names, entities, mentions }: MeaningContext): (span: Span) => Entity | null {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = [...mentions].sort((a, b) => bySpan(a.name, b.name));
  const isPerson = ({ form, entityId }: Mention) => form === 'NAME' && byId.get(entityId)?.type === 'PERSON';
  return (span) => {
    const inside = mentionsIn(span, byName);
    const person = inside.find(isPerson);
    const first = inside[0];
    if (first === undefined) return null;
    const last = inside.findLast(isPerson);
    const isHead = !hasWordBetween(words, span.start, Math.max(span.start, first.start));
    // "سالم الحداد نائب المتحدث باسم (السفيرة فلانة)": whoever a title behind the name belongs to, the name is the head.
    const isNamedFirst = isPerson(first) && !hasWordBetween(words, span.start, first.name.start);
    // "مكتب رئيس الوزراء فلان": a body that the phrase begins with is its head, whoever it is named after.
    const isBodyFirst = first.name.start === span.start && byId.get(first.entityId)?.type === 'ORGANIZATION';
    if (!isNamedFirst && !isBodyFirst && last !== undefined && isApposed(words, names, span, inside, last)) {
      return byId.get(last.entityId) ?? null;
    }
    if (person !== undefined && (isHead || !isGoverned(words, names, span.start, person.start))) {
      const isOwnHead = first.form === 'NAME' && byId.get(first.entityId)?.type !== 'PERSON';
      if (isHead && isOwnHead && !isBefore(words, names, first, person)) return byId.get(first.entityId) ?? null;
      return byId.get(person.entityId) ?? null;
    }
    return isHead ? (byId.get(first.entityId) ?? null) : null;
  };
}

/**
 * Whether the last person of a phrase ends it, but for marks and a preposition phrase ("المسؤول في الوكالة فلان في القاهرة"), and stands beside what is
 * before: a definite word, another name or a mark.
 */
function isApposed(
  { words }: TaggedWords,
  names: NameIndex,
  phrase: Span,
  inside: readonly Mention[],
  last: Mention,
): boolean {
  const at = firstWordFrom({ words }, last.start);
  const before = words[at - 1];
  if (before === undefined || before.token.start < phrase.start) return false;
  let behind = firstWordFrom({ words }, last.end);
  while (words[behind]?.token.kind === 'punctuation') behind++;
  const next = words[behind]?.token;
  if (next !== undefined && next.start < phrase.end && !names.prepositionWords.has(next.key)) return false;
  // "القناة الموالية للرئيس السابق فلان": the particle on the title governs the name.
  if (hasParticle({ words }, names, phrase.start, last.start)) return isOfTitle(words, at - 1, names);
  const { kind, key, end } = before.token;
  if (kind === 'punctuation' || inside.some((mention) => mention !== last && mention.end === end)) return true;
  return kind === 'word' && names.withoutArticle(key) !== key && !names.prepositionWords.has(key);
}

/** "النائب الأول | لرئيس المجلس فلان": behind such an adjective an office without the article belongs to the title. */
function isOfTitle(words: TaggedWords['words'], at: number, { titleModifiers, clitics }: NameIndex): boolean {
  return (
    titleModifiers.has(words[at - 1]?.token.key ?? '') &&
    !words[at]!.token.key.startsWith(clitics.articleAfterPreposition)
  );
}

/** The mentions whose names are inside a span, by start; found by bisection, since statements ask often. */
function mentionsIn(span: Span, mentions: readonly Mention[]): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.name.start < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.name.start < span.end; i++) {
    if (contains(span, mentions[i]!.name)) inside.push(mentions[i]!);
  }
  return inside;
}

/** "Harrow Rovers manager Lee Stanton": where names have capital letters, a name in front of a title belongs to it. */
function isBefore(words: TaggedWords, names: NameIndex, name: Mention, person: Mention): boolean {
  return names.capitals !== null && !isGoverned(words, names, name.name.end, person.start);
}

function hasWordBetween(words: TaggedWords, start: number, end: number): boolean {
  return wordsBetween(words, start, end).length > 0;
}

/** Whether a preposition parts a name from the beginning of its phrase, or a particle is written onto it. */
function isGoverned(words: TaggedWords, names: NameIndex, start: number, name: number): boolean {
  const from = names.capitals === null ? start : behindComma(words, start, name);
  if (wordsBetween(words, from, name).some((key) => names.prepositionWords.has(key) || names.headships.has(key)))
    return true;
  return hasParticle(words, names, start, name);
}

/** Whether a preposition is written onto the word in which a name or its title begins, behind the first word of the phrase. */
function hasParticle({ words }: Pick<TaggedWords, 'words'>, names: NameIndex, start: number, name: number): boolean {
  const { token } = words[firstWordFrom({ words }, name + 1) - 1]!;
  const merged = names.clitics.articleAfterPreposition;
  const particle = token.text.slice(0, Math.max(0, name - token.start));
  // "مؤلف | ومخرج المسرحية فلان": a conjunction joins a title to another.
  const isParticle = particle !== '' && !names.clitics.conjunctions.includes(particle);
  return token.start > start && (isParticle || (merged !== '' && token.key.startsWith(merged)));
}

/** "The mayor of the town, Ugo Lanza": what a comma parts from a name does not govern it. */
function behindComma({ words }: TaggedWords, start: number, name: number): number {
  const comma = words.findLast(({ token }) => token.start >= start && token.end <= name && token.text === ',');
  return comma?.token.end ?? start;
}

function wordsBetween(tagged: TaggedWords, start: number, end: number): readonly string[] {
  const { words } = tagged;
  const keys: string[] = [];
  for (let at = firstWordFrom(tagged, start); at < words.length && words[at]!.token.end <= end; at++) {
    if (words[at]!.token.kind === 'word') keys.push(words[at]!.token.key);
  }
  return keys;
}

/** The first word that begins at an offset or behind it. */
function firstWordFrom({ words }: Pick<TaggedWords, 'words'>, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.token.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
