import type { KnownName } from '../../lexicon/names.js';
import type { Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import { spanOf } from './description.js';
import type { NameIndex } from './name-index.js';
import { SIGN } from './sign.js';
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
export function findHomes({ words, names, chosen, titles, idOf }: HomeContext): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const name of chosen) {
    if (name.type !== 'PLACE') continue;
    places.set(name.keys.join(' '), idOf(name));
    if (name.kind === 'country') countries.set(name.keys.join(' '), idOf(name));
  }
  const homes = new Map<string, string>();
  const note = (bearer: Candidate, first: number, end: number) => {
    for (let at = first; at < end; at++) {
      const { key } = words.words[at]!.token;
      const country = nationalityAt(key, names);
      const spelling = country && names.spellingsOf.get(country)!.find((name) => places.has(name));
      const named = spelling === undefined ? countries.get(key) : places.get(spelling);
      if (named !== undefined && !homes.has(idOf(bearer))) homes.set(idOf(bearer), named);
    }
  };
  for (const { person, first, end } of titles) if (person !== null) note(person, first, end);
  for (const name of chosen) if (name.type === 'ORGANIZATION') note(name, name.first, name.end);
  return homes;
}

/** "الإيراني", and of several "الإيرانيين". */
function nationalityAt(key: string, { nationalityOf, clitics }: NameIndex): KnownName | undefined {
  const ending = clitics.numberEndings.find((letters) => key.endsWith(letters));
  return nationalityOf.get(key) ?? (ending === undefined ? undefined : nationalityOf.get(key.slice(0, -ending.length)));
}

/** Where an article says "his country" (بلاده) without naming it. */
export function findHomeWords({ words, names }: HomeContext): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.words.length; at++) {
    const { signs, readings } = words.words[at]!;
    if ((signs & SIGN.home) !== 0)
      found.push(spanOf(words, at, at + 1, readings.find(({ key }) => names.homeWords.has(key))!));
  }
  return found;
}
