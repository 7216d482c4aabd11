import type { EntityType } from '../../model/index.js';
import { type Candidate, lastNamesOf, withChanges } from './candidate.js';

/**
 * Gives names of one word that the tagger found the type that the rest of the article gives them: "وايت" after "روبرت وايت" is the
 * person, whatever a single sentence looks like, and what stands elsewhere as a town is that town. A town that the article names as a club
 * as well is the club: "انضم إلى بورتو" after "فريقه بورتو". What the article calls a company or an outlet once is one wherever it stands:
 * "فيرساتشي" after "شركة فيرساتشي"; what it calls a place with a noun that says so is that place: "خان بني سعد" after "ناحية خان بني سعد".
 * But "ولاية كولمان" is the term of somebody whom it names in full.
 */
export function withConsistentTypes(candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = lastNamesOf(candidates);
  const isSurname = ({ type, rule, keys, known }: Candidate) =>
    type === 'PLACE' && rule === 'headed' && known === null && keys.length === 1 && surnames.has(keys[0]!);
  const types = new Map<string, EntityType>();
  const settle = (key: string, type: EntityType) => {
    if (!types.has(key)) types.set(key, type);
  };
  for (const { type, keys, rule } of candidates) {
    if (type === 'PERSON' && keys.length > 1) for (const key of keys.slice(1)) settle(key, type);
    if (rule !== 'tagged' && keys.length === 1) settle(keys[0]!, type);
  }
  // A given name comes last: it is a town's or a family's now and then.
  for (const { type, keys } of candidates) if (type === 'PERSON' && keys.length > 1) settle(keys[0]!, type);
  const clubs = new Map(candidates.filter(isClub).map((club) => [club.sameAs[0] ?? club.keys.join(' '), club]));
  const brands = new Map(candidates.filter(isBrand).map((brand) => [brand.sameAs[0]!, brand]));
  for (const place of candidates)
    if (place.type === 'PLACE' && place.rule === 'headed' && !isSurname(place)) brands.set(place.keys.join(' '), place);
  return candidates.map((name) => {
    if (isSurname(name)) return withChanges(name, { type: 'PERSON', kind: null, rule: 'tagged' });
    const club = name.rule === 'gazetteer' && name.keys.length === 1 ? clubs.get(name.keys[0]!) : undefined;
    if (club !== undefined)
      return withChanges(name, { type: club.type, kind: club.kind, curated: club.curated, known: club.known });
    const brand = name.rule === 'tagged' ? brands.get(name.keys.join(' ')) : undefined;
    if (brand !== undefined && (name.keys.length > 1 || !types.has(name.keys[0]!)))
      return withChanges(name, { type: brand.type, kind: brand.kind });
    const type = name.rule === 'tagged' && name.keys.length === 1 ? types.get(name.keys[0]!) : undefined;
    return type === undefined || type === name.type ? name : withChanges(name, { type });
  });
}

/** Centres and schools are called after people, who are named as well. */
function isBrand({ rule, kind, shorter }: Candidate): boolean {
  return rule === 'headed' && shorter.length > 0 && (kind === 'company' || kind === 'media' || kind === 'club');
}

function isClub({ rule, kind }: Candidate): boolean {
  return rule === 'known' && kind === 'club';
}
