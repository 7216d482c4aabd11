import type { Bound, CountedNoun, FigureLexicon } from '../../lexicon/figures.js';
import type { Clitics, NameLexicon } from '../../lexicon/names.js';
import type { TextLexicon } from '../../lexicon/text.js';
import { type NumberedWord, remember, toKey } from '../../text/index.js';
import { toCliticForms } from '../clitic-forms.js';
import { toCodes, toDuals, toMeasure, toMoney, toNationalities, toNumerals } from './look-up.js';
import { PhraseTable } from './phrase-table.js';

/** A word that stands for a number. */
export interface NumeralWord {
  readonly kind: 'number' | 'teen' | 'scale' | 'fraction' | 'few';
  /** Of a scale: what it multiplies the number before it by. */
  readonly value: number;
  /** What it says with no number before it; `high` is `null` where it is open. */
  readonly low: number;
  readonly high: number | null;
  /** Whether it is a dual that looks like the accusative of one, which stands where another part of the number is joined to it. */
  readonly isOneWhenJoined?: boolean;
}

/** A numeral as it is written, with the particles in front. Keys. */
export interface NumeralForm {
  readonly word: NumeralWord;
  readonly particles: string;
}

/** What is counted or measured. */
export interface Counted {
  /** Concept of a noun, or what a unit measures. */
  readonly quantity: string;
  readonly unit: string | null;
  /** Whether it is a unit of measure: what is measured is said elsewhere. */
  readonly isMeasure: boolean;
}

/** A dual, which is noun and number in one. */
export interface DualForm {
  readonly counted: Counted;
  readonly particles: string;
}

/** A figure lexicon made ready for look-up by comparison key. */
export interface FigureIndex {
  readonly numerals: ReadonlyMap<string, NumeralForm>;
  readonly duals: ReadonlyMap<string, DualForm>;
  /** Whether the word is one of both; most are neither. */
  begins(word: NumberedWord): boolean;
  readonly joiners: ReadonlySet<string>;
  readonly articles: readonly string[];
  readonly bounds: PhraseTable<Bound>;
  readonly boundsAfter: PhraseTable<Bound>;
  readonly between: PhraseTable<'between'>;
  readonly until: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly units: PhraseTable<Counted>;
  readonly currencies: PhraseTable<ReadonlyMap<string, string>>;
  readonly signs: ReadonlyMap<string, Counted>;
  readonly nouns: PhraseTable<CountedNoun>;
  readonly fates: ReadonlyMap<string, string>;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly counts: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly notCounted: ReadonlySet<string>;
  /** First words of the names of months: a number before one is a day. */
  readonly months: ReadonlySet<string>;
  readonly unknownEndings: readonly string[];
  /** How words begin and end that are no nouns. */
  readonly verbBeginnings: readonly string[];
  readonly otherEndings: readonly string[];
  readonly magnitudes: ReadonlySet<string>;
  readonly accusative: string;
  /** One letter each. */
  readonly conjunctions: readonly string[];
  /** All that may be written onto the beginning of a word: "و", "ب", "ول". */
  readonly particles: ReadonlySet<string>;
  /** Whether adjectives stand before their noun. */
  readonly isNounLast: boolean;
}

/** Prepares a figure lexicon; names give the particles and the nationalities, texts the months. */
export function toFigureIndex(figures: FigureLexicon, names: NameLexicon, text: TextLexicon): FigureIndex {
  const { clitics } = names;
  const { endings } = figures;
  const articles = [clitics.article, clitics.articleAfterPreposition].filter(Boolean).map(toKey);
  const months = [...text.dates.months, ...text.dates.hijriMonths].flatMap((line) => line.split('|').slice(1));
  const numerals = toNumerals(figures, clitics);
  const duals = toDuals(figures, clitics);
  const beginnings = new Set([...numerals.keys(), ...duals.keys()]);
  return {
    numerals,
    duals,
    begins: remember((key) => beginnings.has(key)),
    joiners: toKeys(figures.joiners),
    articles,
    bounds: toTable(boundEntries(figures.bounds)),
    boundsAfter: toTable(boundEntries(figures.boundsAfter)),
    between: toTable(figures.between.map((phrase) => [phrase, 'between' as const])),
    until: toKeys(figures.until),
    changes: toFormKeys(figures.changes, clitics),
    of: toKeys(figures.of),
    units: toTable(
      figures.units.flatMap((unit) => unit.forms.map((form) => [form, toMeasure(unit)])),
      articles,
    ),
    currencies: toTable(
      figures.currencies.flatMap((money) => money.forms.map((form) => [form, toCodes(money, endings.adjectives)])),
      articles,
    ),
    signs: new Map(figures.signs.flatMap(({ concept, forms }) => forms.map((sign) => [toKey(sign), toMoney(concept)]))),
    nouns: toTable(
      figures.nouns.flatMap((noun) => noun.forms.map((form) => [form, noun])),
      articles,
    ),
    fates: new Map(figures.fates.flatMap(({ concept, forms }) => entriesOf(forms, concept, clitics))),
    qualifiers: new Map(
      [...figures.qualifiers, ...toNationalities(names)].flatMap(({ concept, forms }) =>
        forms.flatMap((form) =>
          endings.adjectives.flatMap((ending) =>
            ['', ...articles].map((article) => [article + toKey(form + ending), concept] as const),
          ),
        ),
      ),
    ),
    counts: toFormKeys(figures.counts, clitics),
    labels: toFormKeys(figures.labels, clitics),
    notCounted: toKeys(figures.notCounted),
    months: toKeys(months.map((month) => month.split(' ')[0]!)),
    unknownEndings: endings.unknown.map(toKey),
    verbBeginnings: endings.verbs.map(toKey),
    otherEndings: [...endings.verbEndings, ...clitics.pronounSuffixes].map(toKey).filter((ending) => ending.length > 1),
    magnitudes: new Set(figures.magnitudes),
    accusative: toKey(endings.accusative),
    conjunctions: clitics.conjunctions.map(toKey),
    particles: new Set(toCliticForms('', clitics).map(({ particles }) => particles)),
    isNounLast: figures.order === 'adjective-noun',
  };
}

function toKeys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(toKey));
}

function toFormKeys(words: readonly string[], clitics: Clitics): ReadonlySet<string> {
  return new Set(words.flatMap((word) => toCliticForms(word, clitics).map(({ key }) => key)));
}

function entriesOf(words: readonly string[], concept: string, clitics: Clitics): [string, string][] {
  return [...toFormKeys(words, clitics)].map((key) => [key, concept]);
}

function toTable<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  articles?: readonly string[],
): PhraseTable<T> {
  const table = new PhraseTable<T>(articles);
  for (const [phrase, value] of entries) table.add(phrase, value);
  return table;
}

function boundEntries(bounds: Readonly<Record<Bound, readonly string[]>>): (readonly [string, Bound])[] {
  return (Object.keys(bounds) as Bound[]).flatMap((bound) => bounds[bound].map((phrase) => [phrase, bound] as const));
}
