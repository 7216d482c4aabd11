import type { SearchNode } from '../graph/reading/index.js';
import type { Span } from '../model/index.js';
import { toKey } from '../text/index.js';
import { lightStem } from './light-stem.js';

/** What a search found its words in. */
export interface MatchText {
  readonly field: 'NAME' | 'TEXT' | 'TITLE';
  readonly text: string;
  readonly words: readonly string[];
  /** Where those words stand in `text`. */
  readonly spans: readonly Span[];
}

/** How many UTF-16 units of a text are shown on either side of the first word that fits. */
const CONTEXT = 80;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What Arabic attaches in front of a word: و، ف، ب، ل، ك and the article. Two letters must remain. */
const PROCLITICS = /^[وف]?[بلك]?(?:ال|ل(?=ل))?(?=..)/u;
const ARTICLE = /^ال(?=..)/u;

/** The part of a hit that has the words of a search: of an entity the name that fits best. `null` for an article found by its text. */
export function toMatch(node: SearchNode, words: readonly string[]): MatchText | null {
  if (node.label === 'Statement') return toTextMatch(node.text, words);
  if (node.label === 'Article') {
    const title = { field: 'TITLE' as const, ...excerpt(node.title ?? '', words) };
    return title.words.length > 0 ? title : null;
  }
  const names = [node.name, node.nameAr, node.nameEn, ...node.aliases].filter((name) => name !== null);
  const matches = names.map((text) => ({ text, ...toWordsAndSpans(fittingWords(text, words)) }));
  const best = matches.reduce((a, b) => (isBetter(b, a) ? b : a));
  return { field: 'NAME', ...best };
}

/** The part of a text that has the words of a search. */
export function toTextMatch(text: string, words: readonly string[]): MatchText {
  return { field: 'TEXT', ...excerpt(text, words) };
}

/** More words that fit, or as many in a shorter name. */
function isBetter(a: Omit<MatchText, 'field'>, b: Omit<MatchText, 'field'>): boolean {
  return a.words.length === b.words.length
    ? a.words.length > 0 && a.text.length < b.text.length
    : a.words.length > b.words.length;
}

function excerpt(text: string, words: readonly string[]): Omit<MatchText, 'field'> {
  const fitting = fittingWords(text, words);
  const at = fitting[0]?.start ?? 0;
  const from = at <= CONTEXT ? 0 : text.indexOf(' ', at - CONTEXT) + 1;
  const lastGap = text.lastIndexOf(' ', at + CONTEXT);
  const to = text.length - at <= CONTEXT || lastGap <= at ? text.length : lastGap;
  const start = Math.min(from, at);
  const shown = fitting
    .filter((span) => span.end <= to)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return { text: text.slice(start, to), ...toWordsAndSpans(shown) };
}

function toWordsAndSpans(fitting: readonly FittingWord[]): Pick<MatchText, 'words' | 'spans'> {
  return { words: fitting.map(({ word }) => word), spans: fitting.map(({ start, end }) => ({ start, end })) };
}

interface FittingWord extends Span {
  readonly word: string;
}

function fittingWords(text: string, words: readonly string[]): FittingWord[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => isAlike(toKey(word), words))
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}

/** A word fits if it begins like one of those looked for, whatever is attached in front of it, or has the same stem. */
function isAlike(key: string, words: readonly string[]): boolean {
  const rest = key.replace(PROCLITICS, '');
  const stem = lightStem(key);
  return words.some(
    (word) => key.startsWith(word) || rest.startsWith(word.replace(ARTICLE, '')) || stem === lightStem(word),
  );
}
