import type { Language } from '../model/index.js';

export interface SpeechLexicon {
  readonly lang: Language;
}

export const speechLexicons: Readonly<Record<Language, SpeechLexicon>> = { ar: { lang: 'ar' }, en: { lang: 'en' } };
