import { toKey } from '../../text/index.js';

const ARTICLE = 'ال';

/** With more words than this only all of them are tried together: the number of combinations doubles with each. */
const MAX_COMBINED_WORDS = 5;

/**
 * The folded spellings under which a name may stand in `nameKeys`: as given, and with the Arabic article added to or taken from any of
 * its words ("بنتاغون" and "البنتاغون" are one name). The one as given comes first.
 */
export function toNameKeys(name: string): string[] {
  const words = toKey(name).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  if (words.length > MAX_COMBINED_WORDS) {
    return [...new Set([words, words.map(withoutArticle), words.map(withArticle)].map((some) => some.join(' ')))];
  }
  return words.map(toForms).reduce((keys, forms) => keys.flatMap((key) => forms.map((form) => `${key} ${form}`)));
}

/** The word without the Arabic article; as it is where nothing that could be a word would remain. */
export function withoutArticle(word: string): string {
  return hasArticle(word) ? word.slice(ARTICLE.length) : word;
}

function toForms(word: string): string[] {
  const other = hasArticle(word) ? withoutArticle(word) : withArticle(word);
  return other === word ? [word] : [word, other];
}

function withArticle(word: string): string {
  return /^\p{Script=Arabic}/u.test(word) && !hasArticle(word) ? ARTICLE + word : word;
}

function hasArticle(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length > ARTICLE.length + 1;
}
