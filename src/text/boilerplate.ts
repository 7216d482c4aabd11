import type { Span } from '../model/index.js';
import type { Line } from './lines.js';
import type { Patterns } from './patterns.js';
import { toWordKeys } from './phrase-set.js';

/** A line that begins like a site line but has more words is a paragraph. */
const MOST_WORDS = 25;
const MOST_WORDS_OF_NOTICE = 80;
const MOST_WORDS_OF_CLOCK = 12;
/** How near to the end of a line its tail begins, in UTF-16 units. */
const LONGEST_TAIL = 300;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i;
const SEPARATOR = /^[|/\u2022\u00BB\u203A>\u2013\u2014-]$|^I$/;
const SENTENCE_END = /[.!?\u061F\u2026"\u201C\u201D\u00BB)]\s+/g;

/** Whether a line belongs to the site and not to the article: notices, buttons, tags, "read more", clocks, ornaments. */
export function isBoilerplate(line: Line, patterns: Patterns): boolean {
  const { words, text } = line;
  if (words.length === 0) return line.tokens.length > 0 || text.trim() === '';
  if (words.length > MOST_WORDS_OF_NOTICE) return false;
  const joined = words.join(' ');
  return (
    patterns.lines.has(joined) ||
    ADDRESS.test(text) ||
    (words.length <= MOST_WORDS && patterns.openings.matchAt(words, 0) !== null) ||
    isClock(line, patterns) ||
    (words.length > 1 && words.every((word) => patterns.shareWords.has(word))) ||
    words.some((word) => patterns.together.get(word)?.some((phrases) => phrases.every((one) => hasPhrase(joined, one))))
  );
}

/** Whether a line is what an editor or translator says about the article: "ملاحظة المحرر: …". */
export function isNote({ words }: Line, patterns: Patterns): boolean {
  return words.length <= MOST_WORDS_OF_NOTICE && patterns.notes.matchAt(words, 0) !== null;
}

/** "قبل 3 سنوات | الأخبار": the age of the article alone or among section names. */
function isClock({ words, tokens }: Line, patterns: Patterns): boolean {
  if (words.length > MOST_WORDS_OF_CLOCK || !patterns.ago.has(words[0]!)) return false;
  const unitAt = /^\d+$/.test(words[1] ?? '') ? 2 : 1;
  if (!patterns.agoUnits.has(words[unitAt] ?? '')) return false;
  return words.length === unitAt + 1 || tokens.some((token) => SEPARATOR.test(token.text));
}

function hasPhrase(joined: string, phrase: string): boolean {
  return ` ${joined} `.includes(` ${phrase} `);
}

/** The tags or "read more" that stand behind the last sentence of a line, on the same line; `null` for none. */
export function findTail(text: string, line: Span, patterns: Patterns): Span | null {
  const from = Math.max(line.start, line.end - LONGEST_TAIL);
  const end = text.slice(from, line.end);
  if (/[.!?\u061F]$/.test(end)) return null;
  for (const match of end.matchAll(SENTENCE_END)) {
    const start = from + match.index + match[0].length;
    const words = toWordKeys(text.slice(start, line.end));
    if (words.length <= MOST_WORDS && patterns.tails.matchAt(words, 0)) return { start, end: line.end };
  }
  return null;
}
