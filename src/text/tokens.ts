import type { Span, Token, TokenKind } from '../model/index.js';
import { type CharClass, CLASS, classOf, classOfPair } from './char-classes.js';
import { toNumberedWord } from './word-numbers.js';

const TATWEEL = 0x0640;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const PERCENT = 0x25;
const ARABIC_PERCENT = 0x066a;
const ARABIC_DECIMAL = 0x066b;
const ARABIC_THOUSANDS = 0x066c;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 0x2d;

/**
 * Appends the tokens of `text` inside `span` to `tokens`: words with their combining marks, numbers with separators and percent sign,
 * every other visible character as one mark. Latin script keeps inside one word what Arabic script does not: "U.S.", "al-Sudani", "O'Neill", "G20".
 * Offsets are UTF-16 units of `text`; what lies between tokens is white space or invisible.
 */
export function splitTokens(text: string, span: Span, tokens: Token[]): void {
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const first = classAt(text, at, end);
    if (first === CLASS.SPACE || first === CLASS.INVISIBLE) {
      at += widthAt(text, at, end);
      continue;
    }
    const start = at;
    let kind: TokenKind = 'punctuation';
    if (first === CLASS.LETTER || first === CLASS.LATIN) {
      kind = 'word';
      at = first === CLASS.LATIN ? endOfLatinWord(text, at, end) : endOfWord(text, at, end);
    } else if (first === CLASS.DIGIT) {
      kind = 'number';
      at = endOfNumber(text, at, end);
    } else {
      at += widthAt(text, at, end);
    }
    const written = text.slice(start, at);
    const { key, wordNumber } = toNumberedWord(written);
    tokens.push({ start, end: at, kind, text: written, key, wordNumber });
  }
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start + widthAt(text, start, end);
  for (;;) {
    const kind = classAt(text, at, end);
    if (kind === CLASS.LETTER || kind === CLASS.MARK) at += widthAt(text, at, end);
    else if (text.charCodeAt(at) === TATWEEL && at < end) at++;
    else if (kind === CLASS.INVISIBLE && isInside(text, at, end)) at++;
    else return at;
  }
}

function endOfLatinWord(text: string, start: number, end: number): number {
  const abbreviation = endOfAbbreviation(text, start, end);
  if (abbreviation !== start) return abbreviation;
  let at = start + 1;
  for (;;) {
    const kind = classAt(text, at, end);
    if (kind === CLASS.LATIN || kind === CLASS.MARK || kind === CLASS.DIGIT) at += widthAt(text, at, end);
    else if (at + 1 < end && isLatinJoiner(text.charCodeAt(at)) && classAt(text, at + 1, end) === CLASS.LATIN) at++;
    else if (kind === CLASS.INVISIBLE && isInside(text, at, end)) at++;
    else return at;
  }
}

/** The end of capitals with a full stop each ("U.S."), `start` where there are fewer than two. */
function endOfAbbreviation(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && isCapital(text, at) && text.charCodeAt(at + 1) === FULL_STOP) at += 2;
  return at - start > 2 ? at : start;
}

function endOfNumber(text: string, start: number, end: number): number {
  let at = start + widthAt(text, start, end);
  for (;;) {
    if (classAt(text, at, end) === CLASS.DIGIT) at += widthAt(text, at, end);
    else if (isNumberSeparator(text.charCodeAt(at)) && classAt(text, at + 1, end) === CLASS.DIGIT) at++;
    else break;
  }
  const code = text.charCodeAt(at);
  const sign = code === SPACE || code === NO_BREAK_SPACE ? at + 1 : at;
  return sign < end && isPercent(text.charCodeAt(sign)) ? sign + 1 : at;
}

/** An invisible joiner or direction mark belongs to a word only where letters stand on both sides. */
function isInside(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const joins = code === 0xad || (code >= 0x200c && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
  const next = classAt(text, at + 1, end);
  return joins && (next === CLASS.LETTER || next === CLASS.LATIN || next === CLASS.MARK);
}

function isLatinJoiner(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE || code === HYPHEN;
}

function isNumberSeparator(code: number): boolean {
  return code === FULL_STOP || code === COMMA || code === ARABIC_DECIMAL || code === ARABIC_THOUSANDS;
}

function isPercent(code: number): boolean {
  return code === PERCENT || code === ARABIC_PERCENT;
}

function isCapital(text: string, at: number): boolean {
  const character = text[at]!;
  return classOf(text.charCodeAt(at)) === CLASS.LATIN && character !== character.toLowerCase();
}

/** The class of the character at an offset; `UNKNOWN` from `end` on. */
export function classAt(text: string, at: number, end: number): CharClass {
  if (at >= end) return CLASS.UNKNOWN;
  const found = classOf(text.charCodeAt(at));
  if (found !== CLASS.SURROGATE) return found;
  return widthAt(text, at, end) === 2 ? classOfPair(text.slice(at, at + 2)) : CLASS.OTHER;
}

/** How many UTF-16 units a character has: two for a pair of surrogates, else one. */
export function widthAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
