import { withoutArticle } from '../../graph/reading/index.js';
import { lexicons } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';

const titles = new Set(
  Object.values(lexicons)
    .flatMap(({ names }) => names.titles)
    .map(({ form }) => toKey(form)),
);
const LONGEST_TITLE = Math.max(...[...titles].map((title) => title.split(' ').length));

/**
 * What a name may be without the titles in front of it, the likeliest first; nothing where it has none. Behind an office may stand what it
 * is of, so the ends of two words and more are tried as well: "وزير الدفاع خالد العبيدي" may be "الدفاع خالد العبيدي" or "خالد العبيدي".
 */
export function withoutTitles(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  const behind = countTitleWords(words);
  if (behind === 0) return [];
  const ends = words.map((_, start) => words.slice(start)).slice(behind);
  return ends.filter((end, index) => index === 0 || end.length >= 2).map((end) => end.join(' '));
}

/** How many words at the beginning are titles; the last word is none. */
function countTitleWords(words: readonly string[]): number {
  const keys = words.map((word) => withoutArticle(toKey(word).replace(/\.$/u, '')));
  let count = 0;
  for (;;) {
    const length = longestTitleAt(keys, count);
    if (length === 0) return count;
    count += length;
  }
}

function longestTitleAt(keys: readonly string[], start: number): number {
  for (let length = Math.min(LONGEST_TITLE, keys.length - start - 1); length > 0; length--) {
    if (titles.has(keys.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}
