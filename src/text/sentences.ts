import type { Span } from '../model/index.js';
import { CLASS, classOf } from './char-classes.js';
import { toKey } from './keys.js';

/** What the splitter has to know about a language. */
export interface SentenceRules {
  /** Keys of words that carry a full stop without ending a sentence (د. , Gen.). */
  readonly abbreviations: ReadonlySet<string>;
  /** Keys of the names of letters, of which a full stop behind each makes an acronym (بي. بي. سي). */
  readonly letterNames: ReadonlySet<string>;
}

/** A run of terminators, and the closing marks that belong to the sentence it ends. */
const TERMINATOR = /([.!?\u061F\u06D4\u2026]+)([\u201D\u201C"\u00BB\u203A\u2019)\]]*)/g;
const LONGEST_ABBREVIATION = 12;
const FULL_STOP = 0x2e;
const TATWEEL = 0x0640;

/**
 * Splits one block into sentences, in order and without white space at their ends. A sentence ends after a terminator and the marks that
 * close with it; not after an abbreviation or initial, not inside a number, and not after a question, exclamation or ellipsis that a quotation or
 * bracket closes while the sentence goes on (`"هل نفوز؟" تساءل المدرب`).
 */
export function splitSentences(text: string, block: Span, rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  TERMINATOR.lastIndex = block.start;
  for (let match = TERMINATOR.exec(text); match !== null && match.index < block.end; match = TERMINATOR.exec(text)) {
    const end = Math.min(match.index + match[0].length, block.end);
    const [, terminator = '', closing = ''] = match;
    if (!endsSentence(text, { start: match.index, end }, terminator, closing, rules)) continue;
    pushTrimmed(text, start, end, sentences);
    start = end;
  }
  pushTrimmed(text, start, block.end, sentences);
  return sentences;
}

function endsSentence(text: string, at: Span, terminator: string, closing: string, rules: SentenceRules): boolean {
  const next = text[at.end] ?? '\n';
  if (!/\s/.test(next)) return closing === '' && isGlued(text, at, terminator);
  if (terminator === '.') return !isAbbreviation(text, at.start, rules);
  return closing === '' || !goesOn(text, at.end);
}

/** "… والبركات.إنني …": a full stop between two long Arabic words, with the space forgotten. */
function isGlued(text: string, at: Span, terminator: string): boolean {
  const before = text.slice(Math.max(0, at.start - 3), at.start);
  const after = text.slice(at.end, at.end + 3);
  return (
    terminator.length <= 2 && /^[\u0620-\u065F\u066E-\u06D3]{3}$/.test(before) && /^[\u0620-\u06D3]{3}$/.test(after)
  );
}

function isAbbreviation(text: string, dot: number, rules: SentenceRules): boolean {
  const word = wordBefore(text, dot);
  if (word === '') return false;
  const last = word.slice(word.lastIndexOf('.') + 1);
  // A letter by itself is the initial of a name: "J. Lanza", "جون ف. كولمان"; behind a year the Arabic one is that of the era.
  const isInitial = /^\p{Lu}$/u.test(last) || (/^\p{Lo}$/u.test(last) && !/\d\s*$/.test(text.slice(0, dot - 1)));
  const isKnown = rules.abbreviations.has(toKey(last)) || rules.abbreviations.has(toKey(word));
  return isInitial || isKnown || (rules.letterNames.has(toKey(last)) && isBeforeLetterName(text, dot, rules));
}

const NEXT_WORD = /\.\s*(\p{L}+)/uy;

/** "إن. بي. سي": whether the next word behind a full stop is the name of a letter too. */
function isBeforeLetterName(text: string, dot: number, { letterNames }: SentenceRules): boolean {
  NEXT_WORD.lastIndex = dot;
  const [, next = ''] = NEXT_WORD.exec(text) ?? [];
  return letterNames.has(toKey(next));
}

/** The word before a full stop, with full stops inside it; not one that is written onto a number ("1990م."). */
function wordBefore(text: string, dot: number): string {
  let start = dot;
  while (start > 0 && dot - start < LONGEST_ABBREVIATION && isWordPart(text.charCodeAt(start - 1))) start--;
  const isOnNumber = start > 0 && classOf(text.charCodeAt(start - 1)) === CLASS.DIGIT;
  return isOnNumber ? '' : text.slice(start, dot);
}

function isWordPart(code: number): boolean {
  const kind = classOf(code);
  return kind === CLASS.LETTER || kind === CLASS.LATIN || kind === CLASS.MARK || code === FULL_STOP || code === TATWEEL;
}

/** Whether the words after a closed question go on with the sentence: a small letter, or an Arabic word that no "and" or "so" joins on. */
function goesOn(text: string, from: number): boolean {
  const next = /^[^\S\n]+(\S)/.exec(text.slice(from, from + 8))?.[1];
  return next !== undefined && (/\p{Ll}/u.test(next) || /(?![\u0648\u0641])\p{sc=Arabic}/u.test(next));
}

function pushTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from < to) sentences.push({ start: from, end: to });
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}
