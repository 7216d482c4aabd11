import type { Language } from '../model/index.js';
import { type FigureLexicon, figureLexicons } from './figures.js';
import { type NameLexicon, nameLexicons } from './names.js';
import { type SpeechLexicon, speechLexicons } from './speech.js';
import { type TextLexicon, textLexicons } from './text.js';

/** Everything the pipeline knows about one language. The data is in the folder of the language, each file with its source. */
export interface Lexicon {
  readonly lang: Language;
  /** Months, weekdays, boilerplate, bylines, abbreviations: for the text room. */
  readonly text: TextLexicon;
  /** Titles, head nouns, given names, gazetteers: for finding entities. */
  readonly names: NameLexicon;
  /** Cues, complementizers, participles, pronouns: for finding statements. */
  readonly speech: SpeechLexicon;
  /** Numerals, units, counted nouns: for finding figures. */
  readonly figures: FigureLexicon;
}

export type Lexicons = Readonly<Record<Language, Lexicon>>;

export const lexicons: Lexicons = {
  ar: {
    lang: 'ar',
    text: textLexicons.ar,
    names: nameLexicons.ar,
    speech: speechLexicons.ar,
    figures: figureLexicons.ar,
  },
  en: {
    lang: 'en',
    text: textLexicons.en,
    names: nameLexicons.en,
    speech: speechLexicons.en,
    figures: figureLexicons.en,
  },
};

export { negators } from './negators.js';
export type * from './speech.js';
export type { FigureLexicon, NameLexicon, TextLexicon };
