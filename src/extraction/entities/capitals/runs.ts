import { FACT } from '../fact.js';
import type { TaggedWords } from '../tagged-words.js';
import type { CapitalIndex } from './capital-index.js';

/** Words with capital letters in a row, `[first, end)`, small connectors between them included. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** Whether it opens its sentence or stands behind a mark, where any word has a capital letter. */
  readonly isInitial: boolean;
}

/** Whether the word is written with a capital letter. */
export function isCapitalized({ words }: TaggedWords, at: number): boolean {
  const token = words[at]?.token;
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** The run of capitalized words that begins with a word: "John F. Kennedy", "Ministry of Health and Welfare", "Bright & Sons". */
export function runAt(words: TaggedWords, first: number, limit: number, capitals: CapitalIndex): Run {
  let end = first + 1;
  for (let at = end; at < limit && !words.words[at - 1]!.isPossessive; at++) {
    const isPart = isCapitalized(words, at) || capitals.suffixes.has(words.words[at]!.token.key);
    if (isPart && !isApart(words, at, capitals)) end = at + 1;
    else if (!isConnector(words, first, at, capitals)) break;
  }
  return { first, end, isInitial: isInitialAt(words, first) };
}

/** Weekdays, nationalities and the like are no part of a name that another word opens. */
function isApart({ words, facts }: TaggedWords, at: number, { notNames }: CapitalIndex): boolean {
  return notNames.has(words[at]!.token.key) && (facts[at - 1]! & FACT.given) === 0;
}

function isConnector({ words }: TaggedWords, first: number, at: number, capitals: CapitalIndex): boolean {
  const { key, text, start } = words[at]!.token;
  const before = words[at - 1]!.token;
  // The full stop of an initial, the apostrophe of a plural: "J. Smith", "Traders' Union".
  if (text === '.') return before.text.length === 1 && before.end === start;
  if (text === "'" || text === '\u2019') return before.end === start && before.text.endsWith('s');
  if (capitals.connectors.has(key) || text === '&') return true;
  const head = words[first]!.token.key;
  return capitals.conjunctions.has(key) && capitals.heads.has(head);
}

function isInitialAt({ words, sentences }: TaggedWords, at: number): boolean {
  const before = words[at - 1]?.token;
  if (before === undefined || before.kind === 'punctuation') return before?.text !== ',';
  return sentences.some(({ firstToken }) => firstToken === at);
}
