import type { Lexicons } from '../lexicon/index.js';
import type { ArticleMetadata, Language } from '../model/index.js';
import { toKey } from './keys.js';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 3000;
const WORD = /[\p{L}\p{M}\u0640\u200C]+/gu;
/** Of the words of a text in the language, at least so many are function words that the lexicon lists (a third or more in real news). */
const LEAST_STOP_WORDS = 0.06;
/** A text with so many letters of other languages of the script is in one of those. */
const MOST_FOREIGN_LETTERS = 0.02;
/** In a text of fewer words (a headline) the stop words say nothing. */
const FEWEST_WORDS = 12;

/**
 * The language of an article: the one that its metadata state, else the one whose script, letters and function words it shows; `null` where
 * that is a language without a lexicon.
 */
export function findLanguage(text: string, metadata: ArticleMetadata, lexicons: Lexicons): Language | null {
  if (metadata.lang !== undefined) {
    const primary = metadata.lang.toLowerCase().split(/[-_]/)[0]!;
    return primary in lexicons ? (primary as Language) : null;
  }
  const words = text.slice(0, SAMPLE).match(WORD) ?? [];
  let best: Language | null = null;
  let bestLetters = 0;
  for (const { lang, text: lexicon } of Object.values(lexicons)) {
    const letters = countLetters(words, lexicon);
    if (letters.own > bestLetters && isWrittenIn(words, letters, lexicon)) {
      best = lang;
      bestLetters = letters.own;
    }
  }
  return best;
}

type TextLexicon = Lexicons[Language]['text'];

interface LetterCounts {
  readonly own: number;
  readonly foreign: number;
  readonly all: number;
}

const SCRIPTS = { Arabic: /\p{sc=Arabic}/gu, Latin: /\p{sc=Latin}/gu } as const;

function countLetters(words: readonly string[], lexicon: TextLexicon): LetterCounts {
  const joined = words.join('');
  const foreign = new Set(lexicon.foreignLetters);
  let foreignCount = 0;
  for (const letter of joined.toLowerCase()) if (foreign.has(letter)) foreignCount++;
  return { own: joined.match(SCRIPTS[lexicon.script])?.length ?? 0, foreign: foreignCount, all: joined.length };
}

function isWrittenIn(words: readonly string[], letters: LetterCounts, lexicon: TextLexicon): boolean {
  if (letters.own * 2 < letters.all || letters.foreign > letters.own * MOST_FOREIGN_LETTERS) return false;
  if (words.length < FEWEST_WORDS) return true;
  const stopWords = new Set(lexicon.stopWords.map(toKey));
  const found = words.filter((word) => stopWords.has(toKey(word))).length;
  return found >= words.length * LEAST_STOP_WORDS;
}
