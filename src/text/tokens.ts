import type { Span, Token, TokenKind } from '../model/index.js';
import { toKey } from './keys.js';

const NUMBER = String.raw`\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*(?:[ \u00A0]?[%\u066A])?`;

/** Joiners and direction marks belong to a word only where letters stand on both sides. */
const INVISIBLE_INSIDE = String.raw`[\u00AD\u200C-\u200F\u2060\uFEFF](?=[\p{L}\p{M}])`;

/** "U.S.", "al-Sudani", "O'Neill", "G20": what Latin script writes inside one word and Arabic script does not. */
const LATIN_WORD =
  String.raw`(?:\p{Lu}\.){2,}` +
  String.raw`|\p{sc=Latin}(?:[\p{sc=Latin}\p{M}\p{Nd}]|['\u2019-](?=\p{sc=Latin})|${INVISIBLE_INSIDE})*`;

/** A tatweel that no letter stands before is a dash. */
const WORD = String.raw`${LATIN_WORD}|(?!\u0640)\p{L}(?:(?!\p{sc=Latin})[\p{L}\p{M}]|${INVISIBLE_INSIDE})*`;

/** Whatever is neither white space nor an invisible control nor part of a word or number is a mark of its own. */
const TOKEN = new RegExp(String.raw`(${NUMBER})|(${WORD})|[^\s\p{Cf}\p{Cc}]`, 'gu');

/**
 * Appends the tokens of `text` inside `span` to `tokens`: words with their combining marks, numbers with separators and percent sign,
 * every other visible character as one mark. Offsets are UTF-16 units of `text`; what lies between tokens is white space or invisible.
 */
export function splitTokens(text: string, span: Span, tokens: Token[]): void {
  const part = text.slice(span.start, span.end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match !== null; match = TOKEN.exec(part)) {
    const kind: TokenKind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'punctuation';
    const start = span.start + match.index;
    const written = match[0];
    tokens.push({ start, end: start + written.length, kind, text: written, key: toKey(written) });
  }
}
