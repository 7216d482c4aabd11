import type { Language } from '../model/index.js';
import arabic from './ar/negators.json' with { type: 'json' };
import english from './en/negators.json' with { type: 'json' };

/** Words that turn what is said into its opposite, as written. */
export const negators: Readonly<Record<Language, readonly string[]>> = {
  ar: arabic.negators,
  en: english.negators,
};
