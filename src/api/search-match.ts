import type { SearchNode } from '../graph/reading/index.js';
import { toKey } from '../text/index.js';

/** What a search found its words in. */
export interface MatchText {
  readonly field: 'NAME' | 'TEXT' | 'TITLE';
  readonly text: string;
  readonly words: readonly string[];
}

/** How many UTF-16 units of a text are shown on either side of the first word that fits. */
const CONTEXT = 80;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What Arabic attaches in front of a word: و، ف، ب، ل، ك and the article. Two letters must remain. */
const PROCLITICS = /^[وف]?[بلك]?(?:ال|ل(?=ل))?(?=..)/u;
const ARTICLE = /^ال(?=..)/u;

/** The part of a hit that has the words of the search: of an entity the name that fits best. */
export function toMatch(node: SearchNode, words: readonly string[]): MatchText {
  if (node.label === 'Statement') return { field: 'TEXT', ...excerpt(node.text, words) };
  if (node.label === 'Article') return { field: 'TITLE', ...excerpt(node.title ?? '', words) };
  const names = [node.name, node.nameAr, node.nameEn, ...node.aliases].filter((name) => name !== null);
  const matches = names.map((text) => ({ text, words: fittingWords(text, words).map(({ word }) => word) }));
  const best = matches.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return { field: 'NAME', ...best };
}

function excerpt(text: string, words: readonly string[]): Pick<MatchText, 'text' | 'words'> {
  const fitting = fittingWords(text, words);
  const at = fitting[0]?.start ?? 0;
  const from = at <= CONTEXT ? 0 : text.indexOf(' ', at - CONTEXT) + 1;
  const lastGap = text.lastIndexOf(' ', at + CONTEXT);
  const to = text.length - at <= CONTEXT || lastGap <= at ? text.length : lastGap;
  return { text: text.slice(Math.min(from, at), to), words: fitting.map(({ word }) => word) };
}

function fittingWords(text: string, words: readonly string[]): { word: string; start: number }[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => isAlike(toKey(word), words))
    .map((match) => ({ word: match[0], start: match.index }));
}

/** A word fits if it begins like one of those looked for; what is attached in front of it does not count. */
function isAlike(key: string, words: readonly string[]): boolean {
  const stem = key.replace(PROCLITICS, '');
  return words.some((word) => key.startsWith(word) || stem.startsWith(word.replace(ARTICLE, '')));
}
