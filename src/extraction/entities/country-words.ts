import { contains, type Span, type Token } from '../../model/index.js';
import { spanOf } from './description.js';
import { Endings } from './endings.js';
import { FACT } from './fact.js';
import { type HomeContext, toCountryOf } from './homes.js';
import { SIGN } from './sign.js';
import { type Reading, startAfter } from './words.js';

/** Words of an article that mean countries without naming them, and the words that tell which. Spans by start. */
export interface CountryWords {
  readonly homes: readonly HomeWord[];
  /** "The two countries" (البلدين). */
  readonly pairs: readonly Span[];
  /** Names of countries, and nationalities ("الإيراني") of those that the article names. Empty where no other words ask for them. */
  readonly named: readonly CountryName[];
  /** The country that the article names most, by its id: whom it gives no country means that by "our country". */
  readonly ours: string | null;
}

/** "His country" (بلاده), "our country" (بلادنا) and "the country" (البلاد). */
export interface HomeWord extends Span {
  /** Whether it says whose country. */
  readonly isOwned: boolean;
}

export interface CountryName extends Span {
  readonly entityId: string;
}

/** Finds the words for countries of an article. */
export function findCountryWords(context: HomeContext): CountryWords {
  const { words, names } = context;
  const homes: HomeWord[] = [];
  const pairs: Span[] = [];
  for (let at = 0; at < words.words.length; at++) {
    const { signs, readings } = words.words[at]!;
    if ((signs & SIGN.home) === 0) continue;
    const { text } = words.words[at]!.token;
    // "بلدة" has the letters of "بلده", and is written unlike it.
    const isSpelled = names.homeSpellings.some((form) => text.endsWith(form));
    const home = isSpelled ? readings.find(({ key }) => names.homeWords.has(key)) : undefined;
    const pair = isDescribed(at, context) ? undefined : readings.find(({ key }) => names.countryPairs.has(key));
    if (home !== undefined) {
      const { start, end } = spanOf(words, at, at + 1, home);
      homes.push({ start, end, isOwned: names.withoutArticle(home.key) === home.key });
    } else if (pair !== undefined) pairs.push(spanOf(words, at, at + 1, pair));
  }
  const isAsked = homes.length > 0 || pairs.length > 0;
  const ours = homes.length > 0 ? mostNamedCountry(context) : null;
  return { homes, pairs, named: isAsked ? findCountryNames(context) : [], ours };
}

/** `null` where the article names two of them equally often, or each only once. */
function mostNamedCountry({ chosen, idOf }: HomeContext): string | null {
  const counts = new Map<string, number>();
  for (const name of chosen) {
    if (name.kind !== 'country') continue;
    const id = idOf(name);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined || most[1] === 1 || most[1] === next?.[1] ? null : most[0];
}

/** "البلدان الأفريقية" are many countries. */
function isDescribed(at: number, { words: { facts } }: HomeContext): boolean {
  const adjective = FACT.definite | FACT.relation;
  return ((facts[at + 1] ?? 0) & adjective) === adjective;
}

function findCountryNames(context: HomeContext): readonly CountryName[] {
  const countryOf = toCountryOf(context);
  const endings = new Endings(context.chosen.filter(({ kind }) => kind === 'country').map(({ keys }) => keys[0]!));
  const found: CountryName[] = [];
  for (const { token, signs, readings } of context.words.words) {
    if ((signs & SIGN.nationality) === 0 && !endings.mayHave(token.key)) continue;
    const name = toCountryName(token, readings, countryOf);
    if (name !== null) found.push(name);
  }
  return found;
}

function toCountryName(
  token: Token,
  readings: readonly Reading[],
  countryOf: (key: string) => string | undefined,
): CountryName | null {
  for (const { key, skip } of readings) {
    const entityId = countryOf(key);
    if (entityId !== undefined) return { start: startAfter(token, skip), end: token.end, entityId };
  }
  return null;
}

/** The country that a phrase names or gives the nationality of first ("مسؤول تركي"), by its id. */
export function countryIn({ named }: CountryWords, span: Span): string | null {
  return named.find((name) => contains(span, name))?.entityId ?? null;
}

/** How far before "the two countries" the nearer of them is named, in characters. */
const PAIR_REACH = 300;

/** Which two countries a word means that only counts them: that of whoever speaks, and those named last before it. */
export function pairAt({ named }: CountryWords, { start }: Span, home: string | null): readonly string[] {
  const pair = new Set(home === null ? [] : [home]);
  for (let i = named.length - 1; i >= 0 && pair.size < 2; i--) {
    const { end, entityId } = named[i]!;
    if (end <= start && start - end <= PAIR_REACH) pair.add(entityId);
  }
  return pair.size === 2 ? [...pair] : [];
}
