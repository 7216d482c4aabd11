import { type Candidate, withChanges } from './candidate.js';
import type { NameIndex } from './name-index.js';

/**
 * "المملكة" is the kingdom that the article names, the first where it names several; by itself it stays a name of its own. The candidates
 * come back in the same order.
 */
export function withCountriesOfTitles(chosen: readonly Candidate[], names: NameIndex): readonly Candidate[] {
  return chosen.map((name) => {
    const countries = names.countriesOfTitle.get(name.keys.join(' '));
    const country = countries && chosen.find(({ type, keys }) => type === 'PLACE' && countries.has(keys.join(' ')));
    return country === undefined ? name : withChanges(name, { curated: country.curated, known: country.known });
  });
}
