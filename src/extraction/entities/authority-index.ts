import type { KnownName } from '../../lexicon/names.js';
import type { Authority, AuthorityEntity, EntityType } from '../../model/index.js';
import { PhraseIndex } from './phrase-index.js';
import { SIGN } from './sign.js';
import { toHeads, toKeys } from './word-keys.js';

/** The names of the authority file by comparison key. */
export interface AuthorityIndex {
  readonly phrases: PhraseIndex<readonly AuthorityEntity[]>;
  /** By id: the first words of all names. */
  readonly heads: ReadonlyMap<string, ReadonlySet<string>>;
  /** The records that bear a name; several where the name is ambiguous, none where it is unknown. */
  named(keys: readonly string[]): readonly AuthorityEntity[];
  /** The records that bear any name of an entry of the lexicon and are of its type: "الدواعش" leads to the record of "داعش". */
  recordsOf(known: KnownName, type: EntityType): readonly AuthorityEntity[];
}

/** A name that one record bears is found wherever it stands; one that several bear is found too, and means none of them by itself. */
export function toAuthorityIndex(authority: Authority): AuthorityIndex {
  const byName = new Map<string, { readonly keys: readonly string[]; readonly bearers: AuthorityEntity[] }>();
  for (const entity of authority.entities) {
    for (const name of namesOf(entity)) {
      const keys = toKeys(name);
      if (keys.length === 0) continue;
      const entry = byName.get(keys.join(' ')) ?? { keys, bearers: [] };
      if (!entry.bearers.includes(entity)) entry.bearers.push(entity);
      byName.set(keys.join(' '), entry);
    }
  }
  const phrases = new PhraseIndex<readonly AuthorityEntity[]>(SIGN.curatedName);
  for (const { keys, bearers } of byName.values()) phrases.add(keys, bearers);
  const named = (keys: readonly string[]) => byName.get(keys.join(' '))?.bearers ?? [];
  const records = new Map<KnownName, readonly AuthorityEntity[]>();
  return {
    phrases,
    heads: new Map(authority.entities.map((entity) => [entity.id, toHeads(namesOf(entity))])),
    named,
    recordsOf: (known, type) => {
      const found =
        records.get(known) ??
        [...new Set(known.names.flatMap((name) => named(toKeys(name))))].filter((e) => e.type === type);
      records.set(known, found);
      return found;
    },
  };
}

/** All names of a record, the Arabic and the English one first. */
export function namesOf(entity: AuthorityEntity): readonly string[] {
  return [...new Set([entity.nameAr, entity.nameEn, ...entity.aliases].filter(Boolean))];
}
