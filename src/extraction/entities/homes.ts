import type { Candidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';
import type { TitlePhrase } from './titles.js';

/** What tells which country somebody in an article calls theirs. */
export interface HomeContext {
  readonly words: TaggedWords;
  readonly names: NameIndex;
  readonly chosen: readonly Candidate[];
  readonly titles: readonly TitlePhrase[];
  readonly idOf: (name: Candidate) => string;
}

/**
 * By id: the country of each person and organization whose title or name gives its nationality ("وزير الخارجية الإيراني …"), where the
 * article names that country, or names it ("وزير خارجية إيران …").
 */
export function findHomes(context: HomeContext): ReadonlyMap<string, string> {
  const { words, chosen, titles, idOf } = context;
  const countryOf = toCountryOf(context);
  const homes = new Map<string, string>();
  const note = (bearer: Candidate, first: number, end: number) => {
    for (let at = first; at < end; at++) {
      const country = countryOf(words.words[at]!.token.key);
      if (country !== undefined && !homes.has(idOf(bearer))) homes.set(idOf(bearer), country);
    }
  };
  for (const { person, first, end } of titles) if (person !== null) note(person, first, end);
  for (const name of chosen) if (name.type === 'ORGANIZATION') note(name, name.first, name.end);
  return homes;
}

/** The country that a word names or gives the nationality of, by its id, where the article names it. */
export function toCountryOf({ names, chosen, idOf }: HomeContext): (key: string) => string | undefined {
  const places = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const name of chosen) {
    if (name.type !== 'PLACE') continue;
    places.set(name.keys.join(' '), idOf(name));
    if (name.kind === 'country') countries.set(name.keys.join(' '), idOf(name));
  }
  return (key) => {
    const country = names.nationalityForms.get(key);
    const spelling = country && names.spellingsOf.get(country)!.find((name) => places.has(name));
    return spelling === undefined ? countries.get(key) : places.get(spelling);
  };
}
