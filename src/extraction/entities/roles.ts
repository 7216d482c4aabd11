import type { Role } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { TaggedWords } from './tagged-words.js';
import type { TitlePhrase } from './titles.js';
import { startAfter } from './words.js';

/** What names and titles of an article are called by now. */
export interface RoleIds {
  readonly idOf: (name: Candidate) => string;
  /** `Article.text`. */
  readonly text: string;
}

/** The roles that titles give to the persons they stand at: offices and spokesmen, not ranks and forms of address. In text order. */
export function findRoles(
  titles: readonly TitlePhrase[],
  words: TaggedWords,
  { idOf, text }: RoleIds,
): readonly Role[] {
  const roles: Role[] = [];
  for (const { entry, first, end, reading, person, organization } of titles) {
    if (person === null || (entry.class !== 'office' && entry.class !== 'spokesman')) continue;
    const start = startAfter(words.words[first]!.token, reading.skip);
    // The whole word: a preposition written onto the organization is no part of the title.
    const titleEnd =
      organization === null ? words.words[end - 1]!.token.end : words.words[organization.first]!.token.start;
    roles.push({
      personId: idOf(person),
      organizationId: organization === null ? null : idOf(organization),
      title: text.slice(start, titleEnd).trim(),
      titleEn: entry.nameEn,
      span: {
        start: Math.min(start, person.span.start),
        end: Math.max(words.words[end - 1]!.token.end, person.span.end),
      },
    });
  }
  return roles;
}
