import { contains, type Entity, type Mention, type Role, type Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';
import type { TitlePhrase } from './titles.js';
import { startAfter } from './words.js';

/** What names and titles of an article are called by now. */
export interface RoleContext {
  readonly names: NameIndex;
  readonly idOf: (name: Candidate) => string;
  readonly entities: readonly Entity[];
  /** `Article.text`. */
  readonly text: string;
}

/**
 * The roles that titles give to the persons they stand at: offices and spokesmen, not ranks and forms of address. In text order; what
 * the article repeats is told once.
 */
export function findRoles(
  titles: readonly TitlePhrase[],
  words: TaggedWords,
  { names, idOf, entities, text }: RoleContext,
): readonly Role[] {
  const described = entities.filter(({ type }) => type === 'ORGANIZATION').flatMap(({ mentions }) => mentions);
  const roles = new Map<string, Role>();
  for (const phrase of titles) {
    const { entry, first, end, reading, person, organization, place } = phrase;
    if (person === null || !isRole(phrase) || isGoverned(phrase, titles)) continue;
    const start = startAfter(words.words[first]!.token, reading.skip);
    const phraseSpan = { start, end: words.words[end - 1]!.token.end };
    const holder = organization ?? place;
    const description = holder === null ? findDescription(described, phraseSpan) : null;
    const title = text.slice(start, Math.min(titleEnd(phrase, titles, words), description?.start ?? Infinity)).trim();
    const role = {
      personId: idOf(person),
      organizationId: holder === null ? (description?.entityId ?? null) : idOf(holder),
      title,
      titleEn: names.offices.match(words.words, first, end)?.value.nameEn ?? entry.nameEn,
      span: { start: Math.min(start, person.span.start), end: Math.max(phraseSpan.end, person.span.end) },
    };
    const key = `${role.personId} ${role.organizationId} ${title}`;
    if (!roles.has(key)) roles.set(key, role);
  }
  return [...roles.values()];
}

/** "نائب | رئيس التحرير": what stands right behind a title without the article is somebody else's, "المستشار رئيس اللجنة" is one person's. */
function isGoverned({ first }: TitlePhrase, titles: readonly TitlePhrase[]): boolean {
  return titles.some((other) => isRole(other) && !other.hasArticle && other.titleEnd === first);
}

/** An organization that a title only describes: "قائد الجيش" where the article has named the army. */
function findDescription(mentions: readonly Mention[], phrase: Span): Mention | null {
  return mentions.find((mention) => mention.form === 'DESCRIPTION' && contains(phrase, mention)) ?? null;
}

function isRole({ entry }: TitlePhrase): boolean {
  return entry.class === 'office' || entry.class === 'spokesman';
}

/**
 * Where the title itself ends: before the organization or place, with the whole word, since a preposition written onto that is no part of
 * the title, and before a rank or form of address behind it ("وزير التعليم الدكتور …").
 */
function titleEnd(phrase: TitlePhrase, titles: readonly TitlePhrase[], { words }: TaggedWords): number {
  const { first, end, organization, place } = phrase;
  const isInside = (at: number) => first < at && at < end;
  const isAlone = ({ first: at, reading }: TitlePhrase) => words[at]!.token.key === reading.key;
  const others = titles.filter((other) => isInside(other.first) && !isRole(other) && isAlone(other));
  const holder = organization ?? place;
  const next = Math.min(end, ...others.map((other) => other.first), holder?.first ?? end);
  return next === end ? words[end - 1]!.token.end : words[next]!.token.start;
}
