import type { Entity, Role, Span } from '../../model/index.js';
import { spanOf } from './description.js';
import type { NameIndex } from './name-index.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import { toKeys } from './word-keys.js';

/** Where somebody would mean a body that they have a role in by "his party" (حزبه), if the words are theirs. */
export interface OwnedBody extends Span {
  readonly ownerId: string;
  readonly entityId: string;
}

/** Nouns with a pronoun, for everybody whose title names a body of that noun. In text order. */
export function findOwnedBodies(
  words: TaggedWords,
  names: NameIndex,
  { roles, entities }: { readonly roles: readonly Role[]; readonly entities: readonly Entity[] },
): readonly OwnedBody[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: OwnedBody[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if ((words.words[at]!.signs & SIGN.ownedBody) === 0) continue;
    const reading = words.words[at]!.readings.find(({ key }) => names.ownedHeads.has(key))!;
    const head = names.ownedHeads.get(reading.key)!;
    for (const { personId, organizationId } of roles) {
      const body = organizationId === null ? undefined : byId.get(organizationId);
      if (body !== undefined && isCalled(body, head, names))
        found.push({ ownerId: personId, entityId: body.id, ...spanOf(words, at, at + 1, reading) });
    }
  }
  return found;
}

/** By a noun that one of its names begins with, or that tells its kind: "فريق" for a club. */
function isCalled({ type, kind, names: forms }: Entity, head: string, names: NameIndex): boolean {
  if (type !== 'ORGANIZATION') return false;
  if (names.headsOfKind.get(kind ?? '')?.includes(head) === true) return true;
  return forms.some((form) => names.withoutArticle(toKeys(form)[0] ?? '') === head);
}
