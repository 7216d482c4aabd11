import type { Clitics } from '../../lexicon/names.js';
import type { Span, TextDocument, Token } from '../../model/index.js';
import { type NumberedWord, splitTokens, toKeyWithMap, toNumberedWord } from '../../text/index.js';
import { NO_FACTS } from './tagger/word-facts.js';
import type { WordForm } from './word-form.js';

/** One way to read a word: as it is, or without particles that are written together with it. */
export interface Reading {
  /** Comparison key of what is left. */
  readonly key: string;
  /** How many letters of the comparison key are taken off in front. Zero as well where a preposition has merged with the article. */
  readonly skip: number;
}

/** A token as the finders of names see it. */
export interface Word extends WordForm {
  /** Without the ending of a possessive. */
  readonly token: Token;
  readonly isPossessive: boolean;
}

/** A range of words that names never leave: a sentence, or a byline, whose words are no tokens of the document. */
export interface WordRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words of a document in text order, those of its bylines among them. */
export interface Words {
  readonly words: readonly Word[];
  readonly sentences: readonly WordRange[];
}

/** What knows the forms of words: `NameIndex`. */
export interface FormIndex {
  readonly possessives: readonly string[];
  formOf(word: NumberedWord): WordForm;
}

/** Numbers and marks. */
const NO_WORD: WordForm = { readings: [], facts: NO_FACTS, signs: 0 };

export function toWords(document: TextDocument, forms: FormIndex): Words {
  const words: Word[] = [];
  const sentences: WordRange[] = [];
  const push = (tokens: readonly Token[], first: number, end: number) => {
    const firstToken = words.length;
    for (let at = first; at < end; at++) {
      const written = tokens[at]!;
      const token = withoutPossessive(written, forms.possessives);
      const { readings, facts, signs } = token.kind === 'word' ? forms.formOf(token) : NO_WORD;
      words.push({ token, isPossessive: token !== written, readings, facts, signs });
    }
    if (words.length > firstToken) sentences.push({ firstToken, endToken: words.length });
  };
  const pushByline = (byline: Span) => {
    const tokens = tokensOf(byline, document);
    push(tokens, 0, tokens.length);
  };
  const bylines = document.blocks.filter(({ kind }) => kind === 'byline');
  let next = 0;
  for (const { start, firstToken, endToken } of document.sentences) {
    for (; next < bylines.length && bylines[next]!.start < start; next++) pushByline(bylines[next]!);
    push(document.tokens, firstToken, endToken);
  }
  for (; next < bylines.length; next++) pushByline(bylines[next]!);
  return { words, sentences };
}

function withoutPossessive(token: Token, endings: readonly string[]): Token {
  if (token.kind !== 'word') return token;
  for (const ending of endings) {
    if (token.text.length <= ending.length || !token.text.endsWith(ending)) continue;
    const text = token.text.slice(0, -ending.length);
    return { ...token, text, ...toNumberedWord(text), end: token.end - ending.length };
  }
  return token;
}

function tokensOf(block: Span, document: TextDocument): readonly Token[] {
  const tokens: Token[] = [];
  splitTokens(document.article.text, block, tokens);
  return tokens;
}

/** A stem shorter than this is no reading: one letter less and every second word would have one. */
const SHORTEST_STEM = 2;

/** All readings of a comparison key, the least taken off first. */
export function toReadings(key: string, clitics: Clitics): readonly Reading[] {
  const readings: Reading[] = [{ key, skip: 0 }];
  takePreposition(key, 0, clitics, readings);
  for (const conjunction of clitics.conjunctions) {
    if (!key.startsWith(conjunction) || key.length < conjunction.length + SHORTEST_STEM) continue;
    const rest = key.slice(conjunction.length);
    readings.push({ key: rest, skip: conjunction.length });
    takePreposition(rest, conjunction.length, clitics, readings);
  }
  return readings;
}

function takePreposition(key: string, skip: number, clitics: Clitics, readings: Reading[]): void {
  const merged = clitics.articleAfterPreposition;
  if (merged !== '' && key.startsWith(merged) && key.length >= merged.length + SHORTEST_STEM) {
    readings.push({ key: clitics.article + key.slice(merged.length), skip });
    // Of three lams in a row one is not written: ل and اللجنة make للجنة.
    readings.push({ key: clitics.article + key.slice(merged.length - 1), skip });
  }
  for (const preposition of clitics.prepositions) {
    if (key.startsWith(preposition) && key.length > preposition.length + SHORTEST_STEM) {
      readings.push({ key: key.slice(preposition.length), skip: skip + preposition.length });
    }
  }
}

/** The offset in `Article.text` where a word begins once `skip` letters of its key are taken off in front. */
export function startAfter(token: Token, skip: number): number {
  return skip === 0 ? token.start : token.start + toKeyWithMap(token.text).offsets[skip]!;
}
