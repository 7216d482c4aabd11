import type { Language } from '../model/index.js';

export interface NameLexicon {
  readonly lang: Language;
}

export const nameLexicons: Readonly<Record<Language, NameLexicon>> = { ar: { lang: 'ar' }, en: { lang: 'en' } };
