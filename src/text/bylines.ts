import type { Span, Token } from '../model/index.js';
import type { Line } from './lines.js';
import type { BylineRole, Patterns } from './patterns.js';
import { isPersonName, isPlaceName } from './proper-names.js';

/** What a byline says, and where the names in it stand. */
export interface Byline {
  readonly author?: Span;
  readonly translator?: Span;
  readonly outlet?: Span;
  /** All names of the byline, in text order. */
  readonly names: readonly Span[];
}

export interface BylineOptions {
  /** Whether the line may also be a headline, so that weaker signs do not count. */
  readonly isDoubtful: boolean;
}

/** A stretch of a line between separators, without quotation marks and brackets at its ends. */
interface Part extends Span {
  readonly words: readonly string[];
  readonly isQuoted: boolean;
  /** Whether its words begin with capital or small letters; `null` in a script without them, and where some do and some do not. */
  readonly initials: 'capital' | 'small' | null;
}

const SEPARATOR = /^[|/:()\u2013\u2014\u0640\u2022-]$|^I$/;
const MOST_WORDS = 12;
const MOST_WORDS_OF_NAME = 6;
const MOST_PARTS = 4;

/**
 * Reads a line that names who wrote, translated or published the article: with a label ("ترجمة / …", "By …"), as names with separators between them
 * ("author | outlet", "outlet – place"), or as the name of a person alone. `null` for any other line.
 */
export function readByline(line: Line, patterns: Patterns, options: BylineOptions): Byline | null {
  if (line.words.length === 0 || line.words.length > MOST_WORDS || /[.!?\u061F]$/.test(line.text)) return null;
  return (
    readLabelled(line, patterns, options) ?? readParts(line, patterns, options) ?? readPerson(line, patterns, options)
  );
}

function readLabelled(line: Line, patterns: Patterns, { isDoubtful }: BylineOptions): Byline | null {
  const tokens = withoutBrackets(line.tokens);
  const keys = tokens.map((token) => token.key);
  const label = patterns.labels.matchAt(keys, 0);
  const isSeparated = label !== null && isSeparator(tokens[label.length]);
  const unmarked = isSeparated ? null : patterns.unmarkedLabels.matchAt(keys, 0);
  const found = isSeparated ? label : unmarked;
  if (!found) return null;
  const parts = splitParts(tokens.slice(found.length)).filter((part) => part.words.length > 0);
  const [name] = parts;
  if (!name || name.words.length > MOST_WORDS_OF_NAME) return null;
  // Behind a label, capitals are all that a name in Latin script needs.
  const isName = name.initials === 'capital' || isPerson(name, patterns);
  if ((unmarked || isDoubtful) && !isName) return null;
  const outlet = parts.slice(1).find((part) => !isPlaceName(part.words, patterns));
  return { ...toRole(found.value, name), ...(outlet && found.value !== 'outlet' && { outlet }), names: parts };
}

/** "(ترجمة: …)": a line may stand in brackets as a whole. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const isWhole = tokens[0]?.text === '(' && tokens.at(-1)!.text === ')';
  return isWhole ? tokens.slice(1, -1) : tokens;
}

function toRole(role: BylineRole, name: Part): Omit<Byline, 'names'> {
  return role === 'other' ? {} : { [role]: { start: name.start, end: name.end } };
}

function readParts(line: Line, patterns: Patterns, { isDoubtful }: BylineOptions): Byline | null {
  const parts = splitParts(line.tokens).filter((part) => part.words.length > 0);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  if (parts.some((part) => part.words.length > MOST_WORDS_OF_NAME)) return null;
  const places = parts.filter((part) => isPlaceName(part.words, patterns));
  const people = parts.filter((part) => !places.includes(part) && isPerson(part, patterns));
  const hasColon = line.tokens.some((token, i) => token.text === ':' && i < line.tokens.length - 1);
  // "المكان: خبر" is how a headline looks; behind the place of a byline stands a name.
  if (hasColon && people.length === 0 && !parts.some((part) => part.isQuoted)) return null;
  if (places.length + people.length === 0) return null;
  if (isDoubtful && hasColon && (people.length === 0 || parts.length < 3)) return null;
  const author = people[0];
  const outlet = parts.find((part) => part !== author && !places.includes(part) && !people.includes(part));
  return { ...(author && { author }), ...(outlet && { outlet }), names: parts };
}

function readPerson(line: Line, patterns: Patterns, { isDoubtful }: BylineOptions): Byline | null {
  const [name, ...rest] = splitParts(line.tokens);
  if (!name || rest.length > 0 || isDoubtful || !isPerson(name, patterns)) return null;
  const isBare = line.tokens.every((token) => token.kind === 'word');
  return isBare && name.words.every((word) => patterns.nameWords.has(word)) ? { author: name, names: [name] } : null;
}

function isPerson({ words, initials }: Part, patterns: Patterns): boolean {
  return initials !== 'small' && isPersonName(words, patterns);
}

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && SEPARATOR.test(token.text);
}

/** The stretches of words between separators. */
export function splitParts(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isSeparator(tokens[at])) continue;
    const part = toPart(tokens.slice(first, at));
    if (part) parts.push(part);
    first = at + 1;
  }
  return parts;
}

function toPart(tokens: readonly Token[]): Part | null {
  const first = tokens.findIndex((token) => token.kind !== 'punctuation');
  if (first === -1) return null;
  const last = tokens.findLastIndex((token) => token.kind !== 'punctuation');
  const words = tokens.slice(first, last + 1).filter((token) => token.kind !== 'punctuation');
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    words: words.map((token) => token.key),
    initials: toInitials(words),
    isQuoted: first > 0 && last < tokens.length - 1,
  };
}

function toInitials(words: readonly Token[]): Part['initials'] {
  if (words.every((token) => /^\p{Lu}/u.test(token.text))) return 'capital';
  return words.every((token) => /^\p{Ll}/u.test(token.text)) ? 'small' : null;
}
