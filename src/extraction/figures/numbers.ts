import type { Token } from '../../model/index.js';
import type { Stretch } from '../stretch.js';
import { readDigits } from './digits.js';
import type { FigureIndex, NumeralWord } from './figure-index.js';

/** A number, or what a vague word says of one, over the tokens up to `end`. */
export interface ReadNumber {
  readonly low: number;
  /** `null` where it is open: "hundreds". */
  readonly high: number | null;
  readonly end: number;
  /** What its last word multiplies by; 1 where that is no scale. */
  readonly scale: number;
  /** Whether the token has a percent sign. */
  readonly isShare: boolean;
  /** Whether it is bare digits, as a year is. */
  readonly isPlain: boolean;
}

/** Reads the number that begins at a token: "2,500", "three thousand", "مليون ومئتي ألف", "hundreds". `null` where none does. */
export function readNumber(stretch: Stretch, at: number, index: FigureIndex): ReadNumber | null {
  let number = readGroup(stretch, at, index);
  if (number === null) return null;
  // Further groups are joined and ever smaller: "a million and two hundred thousand". A larger one is another number.
  while (number.scale > 1 && number.high !== null) {
    const next = joined(stretch, number.end, index);
    if (next === null) return number;
    const fraction = readFraction(stretch, next, index);
    const group = fraction === null ? readGroup(stretch, next, index) : null;
    const added: number | null = fraction === null ? (group?.high ?? null) : fraction.value * number.scale;
    if (added === null || added >= number.scale) return number;
    const { end, scale } = fraction === null ? group! : { end: fraction.end, scale: 1 };
    number = { ...number, low: number.low + added, high: number.high + added, end, scale };
  }
  return number;
}

/** The token where a joined part begins: behind a joiner, or the same one where the joiner is written onto it. */
function joined({ tokens, end }: Stretch, at: number, { joiners, numerals }: FigureIndex): number | null {
  if (at >= end) return null;
  const { key } = tokens[at]!;
  if (joiners.has(key)) return at + 1;
  const form = numerals.get(key);
  return form !== undefined && joiners.has(form.particles) ? at : null;
}

/** "And a half", with the scale said again or not: "مليون ونصف المليون". */
function readFraction({ tokens, end }: Stretch, at: number, index: FigureIndex): { value: number; end: number } | null {
  const word = at < end ? index.numerals.get(tokens[at]!.key)?.word : undefined;
  if (word?.kind !== 'fraction') return null;
  return { value: word.value, end: definiteScale(tokens[at + 1], index) === null ? at + 1 : at + 2 };
}

/** A number of at most three places, in digits or words, with the scales behind it. */
function readGroup(stretch: Stretch, at: number, index: FigureIndex): ReadNumber | null {
  const { tokens, end } = stretch;
  if (at >= end) return null;
  const base = readBase(stretch, at, index);
  if (base === null) return null;
  let number = base;
  while (number.end < end) {
    const { low, high } = number;
    const isOf = high === null && number.end + 1 < end && index.of.has(tokens[number.end]!.key);
    const next = isOf ? number.end + 1 : number.end;
    const scale = scaleAt(tokens[next]!, index, high === null);
    if (scale === null) return number;
    number = {
      ...number,
      low: low * scale,
      high: high === null ? null : high * scale,
      end: next + 1,
      scale,
      isPlain: false,
    };
  }
  return number;
}

function readBase(stretch: Stretch, at: number, index: FigureIndex): ReadNumber | null {
  const { tokens, end } = stretch;
  const { kind, text } = tokens[at]!;
  if (kind === 'number') {
    const isScaled = at + 1 < end && scaleAt(tokens[at + 1]!, index, false) !== null;
    const digits = readDigits(text, isScaled);
    if (digits === null) return null;
    const { value, isShare, isPlain } = digits;
    return { low: value, high: value, end: at + 1, scale: 1, isShare, isPlain };
  }
  const word = index.numerals.get(tokens[at]!.key)?.word;
  if (word === undefined) return null;
  if (word.kind === 'fraction') {
    const isScaled = at + 1 < end && scaleAt(tokens[at + 1]!, index, false) !== null;
    return isScaled ? inWords(word.value, word.value, at + 1) : null;
  }
  const isWhole = word.kind === 'few' || word.high === null || (word.kind === 'scale' && word.value !== HUNDRED);
  if (!isWhole) return readHundreds(stretch, at, index);
  const scale = word.kind === 'scale' ? word.value : 1;
  // "ألفا شخص" are two thousand, "ألفا وخمسمئة" one thousand and five hundred.
  if (word.isOneWhenJoined && joined(stretch, at + 1, index) !== null) return inWords(scale, scale, at + 1, scale);
  return inWords(word.low, word.high, at + 1, scale);
}

function inWords(low: number, high: number | null, end: number, scale = 1): ReadNumber {
  return { low, high, end, scale, isShare: false, isPlain: false };
}

const HUNDRED = 100;

/** Words up to 999: "three", "خمسة وعشرون", "two hundred and five". */
function readHundreds(stretch: Stretch, at: number, index: FigureIndex): ReadNumber | null {
  const { tokens, end } = stretch;
  let value = 0;
  let next = at;
  while (next < end) {
    const isJoined = next > at && index.joiners.has(tokens[next]!.key);
    const from = isJoined ? next + 1 : next;
    const form = from < end ? index.numerals.get(tokens[from]!.key) : undefined;
    if (form === undefined || (next > at && form.particles !== '' && !index.joiners.has(form.particles))) break;
    const sum = addWord(value, form.word, isJoined || (next > at && form.particles !== ''));
    if (sum === null) break;
    if (form.word.kind === 'teen' && !isTen(tokens[from + 1], index)) break;
    value = sum;
    next = from + 1;
  }
  return value === 0
    ? null
    : {
        low: value,
        high: value,
        end: next,
        scale: value % HUNDRED === 0 ? HUNDRED : 1,
        isShare: false,
        isPlain: false,
      };
}

/** The value with another word behind it; `null` where the word begins another number. */
function addWord(value: number, { kind, value: added, low, high }: NumeralWord, isJoined: boolean): number | null {
  const rest = value % HUNDRED;
  if (kind === 'scale') {
    if (added !== HUNDRED || (high === null && value === 0)) return null;
    if (value === 0) return low;
    return !isJoined && value < 10 ? value * HUNDRED : null;
  }
  if (kind !== 'number' && kind !== 'teen') return null;
  if (value === 0 || (rest === 0 && isJoined && added < HUNDRED)) return value + added;
  const isTeen = rest < 10 && added === 10 && !isJoined;
  const isUnitBeforeTen = rest < 10 && added >= 20 && added < HUNDRED && isJoined;
  const isTenBeforeUnit = rest >= 20 && rest % 10 === 0 && added < 10 && !isJoined;
  return isTeen || isUnitBeforeTen || isTenBeforeUnit ? value + added : null;
}

function isTen(token: Token | undefined, { numerals, joiners }: FigureIndex): boolean {
  const form = token && numerals.get(token.key);
  if (form?.word.kind !== 'number') return false;
  return form.particles === '' ? form.word.value === 10 : joiners.has(form.particles) && form.word.value >= 20;
}

/** What the word at a token multiplies by; behind vague words and fractions it may have an article. */
function scaleAt(token: Token, index: FigureIndex, mayBeDefinite: boolean): number | null {
  const form = index.numerals.get(token.key);
  if (form?.word.kind === 'scale' && form.particles === '') return form.word.value;
  return mayBeDefinite ? definiteScale(token, index) : null;
}

function definiteScale(token: Token | undefined, { numerals, articles }: FigureIndex): number | null {
  const article = token && articles.find((letters) => token.key.startsWith(letters));
  const form = article && numerals.get(token.key.slice(article.length));
  return form && form.word.kind === 'scale' && form.particles === '' ? form.word.value : null;
}
