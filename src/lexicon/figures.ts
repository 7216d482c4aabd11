import type { Language } from '../model/index.js';
import arabicNouns from './ar/counted-nouns.json' with { type: 'json' };
import arabicNumerals from './ar/numerals.json' with { type: 'json' };
import arabicUnits from './ar/units.json' with { type: 'json' };
import englishNouns from './en/counted-nouns.json' with { type: 'json' };
import englishNumerals from './en/numerals.json' with { type: 'json' };
import englishUnits from './en/units.json' with { type: 'json' };
import { toConcept, toCountedNoun, toCurrency, toFew, toScale, toUnit, toValue } from './figure-lines.js';

/** A word that multiplies the number before it: "thousand". */
export interface Scale {
  readonly value: number;
  readonly singular: readonly string[];
  /** Forms that mean two of it where no number stands before. */
  readonly dual: readonly string[];
  /** Forms that alone mean two of it or more. */
  readonly plural: readonly string[];
}

export interface Unit {
  /** What it measures: `distance`, `share`, … */
  readonly quantity: string;
  /** Its symbol. */
  readonly unit: string;
  readonly forms: readonly string[];
  /** Forms that mean two of it. */
  readonly duals: readonly string[];
}

export interface Currency {
  readonly name: string;
  readonly forms: readonly string[];
  readonly duals: readonly string[];
  /** ISO 4217; `null` where the name alone does not tell. */
  readonly code: string | null;
  /** What an adjective of nationality makes of it. */
  readonly codes: readonly { readonly code: string; readonly adjectives: readonly string[] }[];
}

/** Something that news counts. */
export interface CountedNoun {
  /** `person`, `event`, `thing`, or `magnitude` for what there are amounts and shares of. */
  readonly unit: string;
  /** The key under which figures of it are compared, in English. */
  readonly concept: string;
  readonly forms: readonly string[];
  readonly duals: readonly string[];
}

/** How nouns are inflected. Empty strings and lists where a language does without. */
export interface NounEndings {
  readonly accusative: string;
  readonly feminine: string;
  /** By the name of a sound plural in the noun lines: its endings. */
  readonly soundPlurals: Readonly<Record<string, readonly string[]>>;
  readonly duals: readonly string[];
  /** The same where the other dual endings are those of the sound plural. */
  readonly dualsBesideSoundPlural: readonly string[];
  readonly feminineDuals: readonly string[];
  readonly adjectives: readonly string[];
  /** How a noun ends that is counted without being in the list; any noun may where there are none. */
  readonly unknown: readonly string[];
  /** How verbs begin that may follow a number, and nouns hardly ever. */
  readonly verbs: readonly string[];
  readonly verbEndings: readonly string[];
}

interface Valued {
  readonly value: number;
  readonly forms: readonly string[];
}

interface Concept {
  readonly concept: string;
  readonly forms: readonly string[];
}

/** Whether a number is given as a lower limit, an upper limit, or as about right. */
export type Bound = 'about' | 'atLeast' | 'atMost';

/** What a language offers for reading quantities. Words are as written. */
export interface FigureLexicon {
  /** Words that join the parts of a number; of one letter where they are written onto the next word. */
  readonly joiners: readonly string[];
  readonly numerals: readonly Valued[];
  /** Numerals that count only with the ten behind them. */
  readonly teens: readonly Valued[];
  readonly scales: readonly Scale[];
  readonly fractions: readonly Valued[];
  readonly few: readonly { readonly low: number; readonly high: number; readonly forms: readonly string[] }[];
  readonly bounds: Readonly<Record<Bound, readonly string[]>>;
  readonly boundsAfter: Readonly<Record<Bound, readonly string[]>>;
  readonly between: readonly string[];
  readonly until: readonly string[];
  /** Words of change: "rose from 5 to 10" is no range. */
  readonly changes: readonly string[];
  readonly of: readonly string[];
  /** Quantities whose figures are of something named nearby: money is, a distance is not. */
  readonly magnitudes: readonly string[];
  readonly units: readonly Unit[];
  readonly currencies: readonly Currency[];
  readonly signs: readonly Concept[];
  /** Whether adjectives stand before their noun or behind it. */
  readonly order: 'noun-adjective' | 'adjective-noun';
  readonly endings: NounEndings;
  readonly nouns: readonly CountedNoun[];
  /** Words before a number of people that tell what became of them. */
  readonly fates: readonly Concept[];
  readonly qualifiers: readonly Concept[];
  /** "Number", "toll": what is counted stands between them and the number. */
  readonly counts: readonly string[];
  /** Words that make the number behind them a name: "Article 5". */
  readonly labels: readonly string[];
  /** Words that no number counts. */
  readonly notCounted: readonly string[];
}

type NumeralFile = typeof arabicNumerals;
type UnitFile = typeof arabicUnits;
type NounFile = Omit<typeof arabicNouns, 'endings'> & { readonly endings: NounEndings };
type Order = FigureLexicon['order'];

export const figureLexicons: Readonly<Record<Language, FigureLexicon>> = {
  ar: toLexicon(arabicNumerals, arabicUnits, arabicNouns),
  en: toLexicon(englishNumerals, englishUnits, englishNouns),
};

function toLexicon(numerals: NumeralFile, units: UnitFile, nouns: NounFile): FigureLexicon {
  return {
    ...numerals,
    numerals: numerals.numerals.map(toValue),
    teens: numerals.teens.map(toValue),
    scales: numerals.scales.map(toScale),
    fractions: numerals.fractions.map(toValue),
    few: numerals.few.map(toFew),
    magnitudes: units.magnitudes,
    units: units.units.map(toUnit),
    currencies: units.currencies.map(toCurrency),
    signs: units.signs.map((line) => line.split('|')).map(([sign = '', concept = '']) => ({ concept, forms: [sign] })),
    ...nouns,
    order: nouns.order as Order,
    nouns: nouns.nouns.map((line) => toCountedNoun(line, nouns.endings)),
    fates: nouns.fates.map(toConcept),
    qualifiers: nouns.qualifiers.map(toConcept),
  };
}
