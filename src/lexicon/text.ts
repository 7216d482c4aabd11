import type { Language } from '../model/index.js';
import abbreviationsAr from './ar/abbreviations.json' with { type: 'json' };
import languageAr from './ar/language.json' with { type: 'json' };
import abbreviationsEn from './en/abbreviations.json' with { type: 'json' };
import languageEn from './en/language.json' with { type: 'json' };

/** What the text room knows about a language. Words are as written; the text room makes keys of them. */
export interface TextLexicon {
  readonly lang: Language;
  /** Unicode script name of its letters. */
  readonly script: 'Arabic' | 'Latin';
  /** Frequent function words that tell it from other languages of the same script. */
  readonly stopWords: readonly string[];
  /** Letters that only other languages of the same script use. */
  readonly foreignLetters: string;
  /** Words that carry a full stop without ending a sentence. */
  readonly abbreviations: readonly string[];
}

export const textLexicons: Readonly<Record<Language, TextLexicon>> = {
  ar: {
    lang: 'ar',
    script: 'Arabic',
    stopWords: languageAr.stopWords,
    foreignLetters: languageAr.foreignLetters,
    abbreviations: abbreviationsAr.abbreviations,
  },
  en: {
    lang: 'en',
    script: 'Latin',
    stopWords: languageEn.stopWords,
    foreignLetters: languageEn.foreignLetters,
    abbreviations: abbreviationsEn.abbreviations,
  },
};
