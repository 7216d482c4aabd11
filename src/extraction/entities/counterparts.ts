import type { Candidate } from './candidate.js';
import type { DescribedArticle } from './description.js';

/** How far before the name the word for a counterpart may stand, in words: its nationality and a title come between. */
const REACH = 3;

/** A person whom the article names as the counterpart of somebody, with the nations that it gives. */
export interface Counterpart {
  readonly person: Candidate;
  /** In English, as the lexicon calls them. */
  readonly nations: readonly string[];
}

/** "نظيره السنغالي فلان": whoever has the office of another in another country. In text order. */
export function findCounterparts({ words: { words }, names, chosen }: DescribedArticle): readonly Counterpart[] {
  if (names.counterparts.size === 0) return [];
  return chosen.flatMap((person) => {
    if (person.type !== 'PERSON') return [];
    for (let at = person.first - 1; at >= Math.max(0, person.first - REACH); at--) {
      if (!names.counterparts.has(words[at]!.token.key)) continue;
      const between = words.slice(at + 1, person.first);
      return { person, nations: between.flatMap(({ token }) => names.nationalityOf.get(token.key)?.nameEn ?? []) };
    }
    return [];
  });
}
