import type { LexicalIndex } from './name-index.js';
import type { PhraseIndex } from './phrase-index.js';

/** What a word may be a sign of, one bit each. Most words are a sign of nothing, and are passed over at the cost of one comparison. */
export const SIGN = {
  /** May begin the name of a place of the gazetteer, … */
  place: 1,
  title: 2,
  knownOrganization: 4,
  quotedName: 8,
  club: 16,
  dependentClub: 32,
  /** … a name of the authority file, … */
  curatedName: 64,
  /** … a name that a head noun opens, … */
  headedOrganization: 128,
  headedPlace: 256,
  /** … a description: "الوزارة". */
  description: 512,
  /** Is a word of sport. */
  sport: 1024,
  /** Is a member of a club: "لاعب". */
  clubMember: 2048,
  /** Is a form of address: "معالي". */
  honorific: 4096,
  /** Is "his country" (بلاده) or "the two countries" (البلدين). */
  home: 8192,
  /** Is a verb of saying. */
  saying: 16384,
  /** May begin the name of a person of public life. */
  publicFigure: 32768,
  /** Is an adjective of nationality. */
  nationality: 65536,
  /** Is a body of somebody: "حزبه". */
  ownedBody: 131072,
} as const;

/** The signs of every word that has any, by its key without particles. `curated` are the names of the authority file. */
export function toSigns(
  names: LexicalIndex,
  article: string,
  curated: PhraseIndex<unknown> | null,
): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  const add = (words: Iterable<string>, sign: number) => {
    for (const word of words) signs.set(word, (signs.get(word) ?? 0) | sign);
  };
  const withArticle = (words: Iterable<string>) => (article === '' ? [] : Array.from(words, (word) => article + word));
  const { places, titles, knownOrganizations, publicFigures, everyday, organizations } = names;
  const { quoted, clubs, dependentClubs } = everyday;
  for (const phrases of [places, titles, knownOrganizations, publicFigures, quoted, clubs, dependentClubs, curated])
    if (phrases !== null) add(phrases.firstWords(), phrases.sign);
  const heads = [...(organizations?.heads.keys() ?? [])];
  add([...heads, ...withArticle(heads)], SIGN.headedOrganization);
  add([...names.placeHeadsKept.keys(), ...names.placeHeadsDropped.keys()], SIGN.headedPlace);
  add(names.listingPlaceHeads, SIGN.headedPlace);
  add(withArticle(names.describingHeads), SIGN.description);
  add(everyday.sportWords, SIGN.sport);
  add(everyday.members, SIGN.clubMember);
  add(names.honorifics.keys(), SIGN.honorific);
  add(names.homeWords, SIGN.home);
  add(names.countryPairs, SIGN.home);
  add(names.sayingVerbs, SIGN.saying);
  add(names.ownedHeads.keys(), SIGN.ownedBody);
  add(names.nationalityForms.keys(), SIGN.nationality);
  return signs;
}
