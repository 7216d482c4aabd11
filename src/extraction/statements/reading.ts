import {
  bySpan,
  type Entity,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
  type TextDocument,
  type Token,
} from '../../model/index.js';
import type { ArticleEntities } from '../entities/index.js';
import { findBrackets } from './brackets.js';
import type { SpeechIndex } from './speech-index.js';

/** A document with what the statement steps ask of each token, worked out once. Token numbers index `tokens`; -1 is "none". */
export interface Reading {
  readonly document: TextDocument;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly index: SpeechIndex;
  readonly entities: ArticleEntities;
  /** Those of the document and, as the words of somebody, brackets that open behind a colon and braces (verses). In text order. */
  readonly quotations: readonly Quotation[];
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The innermost quotation whose inside holds the token. */
  readonly quotationOf: Int32Array;
  /** The quotation that opens with the token. */
  readonly opens: Int32Array;
  /** The quotation whose last closing mark is the token. */
  readonly closes: Int32Array;
  /** The token with which each quotation opens. */
  readonly opensAt: Int32Array;
  /** The token behind the last closing mark of each quotation. */
  readonly behind: Int32Array;
  /** How many words each quotation holds. */
  readonly wordsIn: Int32Array;
  /** The mention that holds each token (the longest), as an index into `entities.mentions`. */
  readonly mentionOf: Int32Array;
  /** Ids of the entities that are persons. */
  readonly persons: ReadonlySet<string>;
  /** Ids of the entities that are organizations. */
  readonly organizations: ReadonlySet<string>;
  /** Ids of the entities that are papers, agencies, channels. */
  readonly outlets: ReadonlySet<string>;
}

/** The key of a word that means nothing outside a name. */
const NAME_PART = '_';

/** Prepares a document for finding statements. Linear in the number of tokens. */
export function toReading(document: TextDocument, entities: ArticleEntities, index: SpeechIndex): Reading {
  const { tokens } = document;
  const mentionOf = toMentionNumbers(entities, tokens);
  const persons = new Set(entities.entities.filter(({ type }) => type === 'PERSON').map(({ id }) => id));
  // The name Ali has the letters of "on", Ban those of "that", Anna those of "I": no word of a person's name is any of these.
  const { prepositions, complementizers, pronouns, firstPersons } = index.words;
  const functionWords = [prepositions, complementizers, pronouns, firstPersons];
  const isFunctionWord = (key: string) => functionWords.some((list) => list.has(key));
  const isPersonAt = (t: number) => mentionOf[t] !== -1 && persons.has(entities.mentions[mentionOf[t]!]!.entityId);
  // "(سي. إن. إن)": what a mark closes that no clause can follow is the name of a letter and no "that".
  const closing = new Set(['.', ...index.lexicon.words.closeBrackets]);
  const isLetter = (t: number) => complementizers.has(tokens[t]!.key) && closing.has(tokens[t + 1]?.text ?? '');
  // Not by `map`: what that gives is another kind of array to V8 once it is compiled, and everything that reads keys would be compiled again.
  const keys: string[] = [];
  for (let t = 0; t < tokens.length; t++) {
    const { key } = tokens[t]!;
    keys.push((isPersonAt(t) && isFunctionWord(key)) || isLetter(t) ? NAME_PART : key);
  }
  const brackets = findBrackets(tokens, index);
  const quotations = brackets.length === 0 ? document.quotations : [...document.quotations, ...brackets].sort(bySpan);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  const closes = new Int32Array(tokens.length).fill(-1);
  const opensAt = new Int32Array(quotations.length);
  const behind = new Int32Array(quotations.length).fill(-1);
  const wordsIn = new Int32Array(quotations.length);
  // Inner quotations stand behind the outer one in text order, so that they overwrite it.
  quotations.forEach((quotation, q) => {
    let t = firstTokenFrom(tokens, quotation.start);
    opensAt[q] = t;
    if (t < tokens.length && tokens[t]!.start < quotation.inner.start) opens[t] = q;
    for (; t < tokens.length && tokens[t]!.start < quotation.end; t++) {
      if (tokens[t]!.start < quotation.inner.start || tokens[t]!.start >= quotation.inner.end) continue;
      quotationOf[t] = q;
      if (tokens[t]!.kind !== 'punctuation') wordsIn[q]!++;
    }
    behind[q] = t;
    if (t > 0) closes[t - 1] = q;
  });
  return {
    document,
    text: document.article.text,
    tokens,
    keys,
    quotations,
    index,
    entities,
    sentenceOf: toSentenceNumbers(document.sentences, tokens.length),
    quotationOf,
    opens,
    closes,
    opensAt,
    behind,
    wordsIn,
    mentionOf,
    organizations: new Set(entities.entities.filter(({ type }) => type === 'ORGANIZATION').map(({ id }) => id)),
    outlets: new Set(entities.entities.filter(({ isOutlet }) => isOutlet).map(({ id }) => id)),
    persons,
  };
}

/** The first token that ends behind an offset: the one that holds it, or the next. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span from one token to another, the end exclusive. */
export function tokensSpan(reading: Reading, first: number, end: number): Span {
  return { start: reading.tokens[first]!.start, end: reading.tokens[end - 1]!.end };
}

/** Whether a token is a mark. */
export function isMarkAt(reading: Reading, token: number): boolean {
  return reading.tokens[token]!.kind === 'punctuation';
}

/** Whether a mark closes a name in quotation marks that opened behind `first`. */
export function closesName(reading: Reading, first: number, t: number): boolean {
  const q = reading.closes[t]!;
  return q !== -1 && reading.opensAt[q]! >= first;
}

/** The sentence a token stands in. */
export function sentenceAt(reading: Reading, token: number): Sentence {
  return reading.document.sentences[reading.sentenceOf[token]!]!;
}

/** Whether the key of a token begins with the article; a token beyond the document has none. */
export function isDefiniteAt(reading: Reading, token: number): boolean {
  const key = reading.keys[token] ?? '';
  return reading.index.lexicon.words.articles.some((article) => key.startsWith(article));
}

/** Whether a token is written with the ending of a feminine noun, which in its key may look like a pronoun. */
export function endsFeminineAt({ index, tokens }: Reading, token: number): boolean {
  const { text } = tokens[token]!;
  return index.lexicon.words.feminineEndings.some((ending) => text.endsWith(ending));
}

/** The entity that the mention at a token means; `null` where none is. */
export function entityAt(reading: Reading, token: number): Entity | null {
  const id = mentionAt(reading, token)?.entityId;
  return id === undefined ? null : (reading.entities.entities.find((entity) => entity.id === id) ?? null);
}

/** The mention (the longest) that holds a token. Most have none: to read element -1 of the mentions would take a hundred times as long. */
export function mentionAt({ entities, mentionOf }: Reading, token: number): Mention | null {
  const m = mentionOf[token] ?? -1;
  return m === -1 ? null : entities.mentions[m]!;
}

/** The first token of the mention that a token is part of. */
export function mentionStart({ mentionOf }: Reading, token: number): number {
  let first = token;
  while (first > 0 && mentionOf[first - 1] === mentionOf[token]) first--;
  return first;
}

/** The key without a leading one-letter conjunction, or `null` where it has none. */
export function withoutConjunction(reading: Reading, token: number): string | null {
  const key = reading.keys[token]!;
  return key.length > 2 && reading.index.words.conjunctions.hasInitial(key) ? key.slice(1) : null;
}

function toSentenceNumbers(sentences: readonly Sentence[], count: number): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  sentences.forEach((sentence, s) => {
    numbers.fill(s, sentence.firstToken, sentence.endToken);
  });
  return numbers;
}

function toMentionNumbers(entities: ArticleEntities, tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  entities.mentions.forEach((mention, m) => {
    for (let t = firstTokenFrom(tokens, mention.start); t < tokens.length && tokens[t]!.start < mention.end; t++) {
      if (numbers[t] === -1) numbers[t] = m;
    }
  });
  return numbers;
}

/** Whether a token is part of the name, or of what stands for the name, of a person. */
export function isPersonAt(reading: Reading, token: number): boolean {
  const m = reading.mentionOf[token] ?? -1;
  return m !== -1 && reading.persons.has(reading.entities.mentions[m]!.entityId);
}
