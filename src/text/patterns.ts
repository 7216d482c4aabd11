import type { Lexicons } from '../lexicon/index.js';
import type { Language } from '../model/index.js';
import type { DateOrder } from './dates.js';
import { PhraseSet, toWordKeys } from './phrase-set.js';

export type BylineRole = 'author' | 'translator' | 'outlet' | 'other';

export interface MonthName {
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
}

/**
 * The lexicons of all languages as sets of comparison keys, ready for look-up: a page in one language has site lines and dates in
 * another.
 */
export interface Patterns {
  readonly lines: ReadonlySet<string>;
  readonly openings: PhraseSet<true>;
  readonly tails: PhraseSet<true>;
  /** Phrases that a line has all of, by the first word of the first. */
  readonly together: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly chrome: PhraseSet<true>;
  /** What lines of share buttons are made of. */
  readonly shareWords: ReadonlySet<string>;
  /** How the notes of editors and translators begin. */
  readonly notes: PhraseSet<true>;
  readonly ago: ReadonlySet<string>;
  readonly agoUnits: ReadonlySet<string>;
  readonly labels: PhraseSet<BylineRole>;
  readonly unmarkedLabels: PhraseSet<BylineRole>;
  readonly months: PhraseSet<MonthName>;
  readonly weekdays: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly today: ReadonlySet<string>;
  readonly hijriMarks: ReadonlySet<string>;
  /** Words that names of people begin with: given names, and words of foreign names, among which "Jim" is a word of Arabic too. */
  readonly givenNames: ReadonlySet<string>;
  /** Every word that is part of names of people. */
  readonly nameWords: ReadonlySet<string>;
  /** Frequent words: one that is no given name tells that a phrase is not the name of a person. */
  readonly commonWords: ReadonlySet<string>;
  /** Names of places, words joined by a space. */
  readonly places: ReadonlySet<string>;
  /** What stands for news agencies that are not named. */
  readonly wires: PhraseSet<true>;
  /** English names of news agencies by their tags, words joined by a space. */
  readonly agencies: ReadonlyMap<string, string>;
}

/** How many of the lexicon's classes of frequency are common words here. */
const COMMON_CLASSES = 2;

const compiled = new WeakMap<Lexicons, Patterns>();

/** The patterns of the lexicons, made once. */
export function toPatterns(lexicons: Lexicons): Patterns {
  const known = compiled.get(lexicons);
  if (known) return known;
  const patterns = compile(lexicons);
  compiled.set(lexicons, patterns);
  return patterns;
}

/** How an article in a language orders the numbers of a date. */
export function toDateOrder(lang: Language | null, lexicons: Lexicons): DateOrder {
  return lang === null ? 'unknown' : lexicons[lang].text.dates.order;
}

function compile(lexicons: Lexicons): Patterns {
  const all = Object.values(lexicons);
  const site = all.map(({ text }) => text.boilerplate);
  const dates = all.map(({ text }) => text.dates);
  const names = all.map((lexicon) => lexicon.names);
  const labels = all.flatMap(({ text }) => text.bylines.labels).map(toLabel);
  const unmarked = new Set(all.flatMap(({ text }) => text.bylines.unmarked));
  return {
    lines: toKeySet(site.flatMap(({ lines }) => lines)),
    openings: toPhrases(site.flatMap(({ openings }) => openings)),
    tails: toPhrases(site.flatMap(({ tails }) => tails)),
    together: toTogether(site.flatMap(({ together }) => together)),
    chrome: toPhrases(site.flatMap(({ chrome }) => chrome)),
    shareWords: toKeySet(site.flatMap(({ shareWords }) => shareWords.flatMap((phrase) => phrase.split(' ')))),
    notes: toPhrases(site.flatMap(({ notes }) => notes)),
    ago: toKeySet(site.flatMap(({ ago }) => ago)),
    agoUnits: toKeySet(site.flatMap(({ agoUnits }) => agoUnits)),
    labels: new PhraseSet(labels),
    unmarkedLabels: new PhraseSet(labels.filter(([label]) => unmarked.has(label))),
    months: new PhraseSet([
      ...dates.flatMap(({ months }) => months.flatMap((line) => toMonths(line, 'gregorian'))),
      ...dates.flatMap(({ hijriMonths }) => hijriMonths.flatMap((line) => toMonths(line, 'hijri'))),
    ]),
    weekdays: toKeySet(dates.flatMap(({ weekdays }) => weekdays)),
    dateWords: toKeySet(dates.flatMap(({ words }) => words)),
    today: toKeySet(dates.flatMap(({ today }) => today)),
    hijriMarks: toKeySet(dates.flatMap(({ hijriMarks }) => hijriMarks)),
    givenNames: toKeySet(names.flatMap(({ given, foreign }) => [...given, ...foreign])),
    nameWords: toKeySet(
      names.flatMap(({ given, family, foreign, nameConnectors }) => [
        ...given,
        ...family,
        ...foreign,
        ...nameConnectors,
      ]),
    ),
    commonWords: toKeySet(names.flatMap(({ commonWords }) => commonWords.slice(0, COMMON_CLASSES).flat())),
    places: toKeySet([
      ...names.flatMap(({ places }) => places.flatMap((place) => place.names)),
      ...all.flatMap(({ text }) => text.bylines.places),
    ]),
    wires: toPhrases(all.flatMap(({ text }) => text.bylines.wires)),
    agencies: new Map(all.flatMap(({ text }) => text.bylines.agencies.flatMap(toAgency))),
  };
}

function toPhraseKey(phrase: string): string {
  return toWordKeys(phrase).join(' ');
}

function toKeySet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(toPhraseKey));
}

function toPhrases(phrases: readonly string[]): PhraseSet<true> {
  return new PhraseSet(phrases.map((phrase) => [phrase, true]));
}

function toTogether(lines: readonly string[]): Map<string, string[][]> {
  const byWord = new Map<string, string[][]>();
  for (const line of lines) {
    const phrases = line.split('|').map(toPhraseKey);
    const [word = ''] = phrases[0]!.split(' ');
    byWord.set(word, [...(byWord.get(word) ?? []), phrases]);
  }
  return byWord;
}

function toLabel(line: string): [string, BylineRole] {
  const [role, label] = line.split('|') as [BylineRole, string];
  return [label, role];
}

function toAgency(line: string): [string, string][] {
  const [name, ...tags] = line.split('|') as [string, ...string[]];
  return tags.map((tag) => [toPhraseKey(tag), name]);
}

function toMonths(line: string, calendar: MonthName['calendar']): [string, MonthName][] {
  const [month, ...names] = line.split('|');
  return names.map((name) => [name, { month: Number(month), calendar }]);
}
