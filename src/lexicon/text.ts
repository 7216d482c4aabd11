import type { Language } from '../model/index.js';

export interface TextLexicon {
  readonly lang: Language;
}

export const textLexicons: Readonly<Record<Language, TextLexicon>> = { ar: { lang: 'ar' }, en: { lang: 'en' } };
