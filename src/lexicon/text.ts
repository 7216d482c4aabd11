import type { Language } from '../model/index.js';
import abbreviationsAr from './ar/abbreviations.json' with { type: 'json' };
import boilerplateAr from './ar/boilerplate.json' with { type: 'json' };
import bylinesAr from './ar/bylines.json' with { type: 'json' };
import dateLinesAr from './ar/date-lines.json' with { type: 'json' };
import languageAr from './ar/language.json' with { type: 'json' };
import monthsAr from './ar/months.json' with { type: 'json' };
import abbreviationsEn from './en/abbreviations.json' with { type: 'json' };
import boilerplateEn from './en/boilerplate.json' with { type: 'json' };
import bylinesEn from './en/bylines.json' with { type: 'json' };
import dateLinesEn from './en/date-lines.json' with { type: 'json' };
import languageEn from './en/language.json' with { type: 'json' };
import monthsEn from './en/months.json' with { type: 'json' };

/** What gives a line away as part of a site and not of an article. */
export interface BoilerplateLexicon {
  /** A whole line. */
  readonly lines: readonly string[];
  /** How a line begins. */
  readonly openings: readonly string[];
  /** What ends the text behind its last sentence, on the same line. */
  readonly tails: readonly string[];
  /** Phrases, parted by `|`, that a line has all of. */
  readonly together: readonly string[];
  /** Buttons whose captions stand before something else on a line. */
  readonly chrome: readonly string[];
  /** What lines of share buttons are made of. */
  readonly shareWords: readonly string[];
  /** How the notes of editors and translators begin. */
  readonly notes: readonly string[];
  /** "ago", and the units of time that follow it, with or without a number. */
  readonly ago: readonly string[];
  readonly agoUnits: readonly string[];
}

export interface BylineLexicon {
  /** `role|label`; a separator stands between label and name. Roles: author, translator, outlet, other. */
  readonly labels: readonly string[];
  /** Labels that also stand before a name without a separator. */
  readonly unmarked: readonly string[];
  /** What news is dated from, besides the places of the gazetteer. */
  readonly places: readonly string[];
  /** What stands for news agencies that are not named: "the agencies". */
  readonly wires: readonly string[];
  /** News agencies: English name and the tags of their wire stories, parted by `|`. */
  readonly agencies: readonly string[];
}

export interface DateLexicon {
  /** Number and names of a Gregorian month, parted by `|`. */
  readonly months: readonly string[];
  readonly hijriMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** How 4/3/2020 is read where either may be the month. */
  readonly order: 'day-month' | 'unknown';
  /** Words that stand beside the date in a date line. */
  readonly words: readonly string[];
  /** What a text calls the day on which it is published. */
  readonly today: readonly string[];
  /** What follows the year of a Hijri date. */
  readonly hijriMarks: readonly string[];
}

/** What the text room knows about a language. Words are as written; the text room makes keys of them. */
export interface TextLexicon {
  readonly lang: Language;
  /** Unicode script name of its letters. */
  readonly script: 'Arabic' | 'Latin';
  /** Frequent function words that tell it from other languages of the same script. */
  readonly stopWords: readonly string[];
  /** How words begin that are as telling, for instance with the article. */
  readonly wordBeginnings: readonly string[];
  /** The least share of both among the words of a text in the language. */
  readonly leastTellingWords: number;
  /** Letters that only other languages of the same script use. */
  readonly foreignLetters: string;
  /** Words that carry a full stop without ending a sentence. */
  readonly abbreviations: readonly string[];
  /** How the letters of another script are named where an acronym is spelled out. */
  readonly letterNames: readonly string[];
  readonly boilerplate: BoilerplateLexicon;
  readonly bylines: BylineLexicon;
  readonly dates: DateLexicon;
}

export const textLexicons: Readonly<Record<Language, TextLexicon>> = {
  ar: {
    lang: 'ar',
    script: 'Arabic',
    ...languageAr,
    ...abbreviationsAr,
    boilerplate: boilerplateAr,
    bylines: bylinesAr,
    dates: { ...monthsAr, ...dateLinesAr, order: 'day-month' },
  },
  en: {
    lang: 'en',
    script: 'Latin',
    ...languageEn,
    ...abbreviationsEn,
    boilerplate: boilerplateEn,
    bylines: bylinesEn,
    dates: { ...monthsEn, ...dateLinesEn, order: 'unknown' },
  },
};
