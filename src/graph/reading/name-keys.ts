import { toKey } from '../../text/index.js';

const ARTICLE = 'ال';

/**
 * The folded spellings under which a name may stand in `nameKeys`: as given, and with the Arabic article added to or taken from its
 * first word and from all of its words ("بنتاغون" and "البنتاغون" are one name). The one as given comes first.
 */
export function toNameKeys(name: string): string[] {
  const words = toKey(name).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const [first = '', ...rest] = words;
  return [
    ...new Set([
      words.join(' '),
      [toggleArticle(first), ...rest].join(' '),
      words.map(withoutArticle).join(' '),
      words.map(withArticle).join(' '),
    ]),
  ];
}

function toggleArticle(word: string): string {
  return hasArticle(word) ? withoutArticle(word) : withArticle(word);
}

/** The word without the Arabic article; as it is where nothing that could be a word would remain. */
export function withoutArticle(word: string): string {
  return hasArticle(word) ? word.slice(ARTICLE.length) : word;
}

function withArticle(word: string): string {
  return /^\p{Script=Arabic}/u.test(word) && !hasArticle(word) ? ARTICLE + word : word;
}

function hasArticle(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length > ARTICLE.length + 1;
}
