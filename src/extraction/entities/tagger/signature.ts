import type { TokenKind } from '../../../model/index.js';
import { FACT } from '../fact.js';
import { isQuotationMark } from '../quotation-mark.js';
import type { Reading } from '../words.js';
import { hashOfEnd, hashOfStart, mix } from './hash.js';
import { FREQUENCY_SHIFT } from './word-facts.js';

/** What the tagger sees of a word by itself, whatever stands around it, as hashes. A function of the word's key and kind. */
export interface Signature {
  readonly key: number;
  /** The key without a conjunction and without a preposition, as its particles allow. */
  readonly stem: number;
  readonly shape: number;
  /** One value for each of `VALUE`. */
  readonly values: Int32Array;
}

/** The places of the values of a signature. */
export const VALUE = {
  key: 0,
  stem: 1,
  /** Prefixes and suffixes of one to four letters; 0 where the word is shorter. */
  prefixes: 2,
  suffixes: 6,
  affixes: 10,
  facts: 11,
  frequency: 12,
  names: 13,
  shape: 14,
  namesOfFrequency: 15,
  factsAndSuffix: 16,
  factsOfFrequency: 17,
  frequencyAndSuffix: 18,
  frequencyAndPrefix: 20,
  frequencyAndLength: 22,
  prefixAndSuffix: 23,
} as const;
export const VALUES = 24;

const AFFIXES = 4;
/** From this length on words are long. */
const LONG = 10;
/** The shape of what lies before and after a sentence. */
const OUTSIDE_SHAPE = 9;
const OUTSIDE_HASH = 0x5bd1e995;
export const OUTSIDE_FACTS = 0xffff | (0xff << FREQUENCY_SHIFT);
const NAMES = FACT.given | FACT.family | FACT.foreign | FACT.connector;

/** Stands for what lies before and after a sentence. */
export const OUTSIDE: Signature = {
  key: OUTSIDE_HASH,
  stem: OUTSIDE_HASH,
  shape: OUTSIDE_SHAPE,
  values: new Int32Array(VALUES).fill(OUTSIDE_HASH),
};

/** What is known of a word, number or mark by its comparison key. */
export interface KnownWord {
  readonly kind: TokenKind;
  readonly key: string;
  /** As in `WordForm`. */
  readonly readings: readonly Reading[];
  readonly facts: number;
}

/** Writes the values of the signature to `values`. */
export function toSignature(
  { kind, key, readings, facts }: KnownWord,
  values: Int32Array = new Int32Array(VALUES),
): Signature {
  const shape = shapeOf(kind, key);
  const hash = hashOfStart(key);
  const stem = hashOfStart(readings[readings.length - 1]?.key ?? key);
  const known = facts & 0xffff;
  const frequency = facts >> FREQUENCY_SHIFT;
  values.fill(0);
  values[VALUE.key] = hash;
  values[VALUE.stem] = stem;
  for (let i = 0; i < AFFIXES && i < key.length; i++) {
    values[VALUE.prefixes + i] = hashOfStart(key, i + 1);
    values[VALUE.suffixes + i] = hashOfEnd(key, i + 1);
  }
  const prefix = values[VALUE.prefixes + 1]!;
  const longPrefix = values[VALUE.prefixes + 2]!;
  const suffix = values[VALUE.suffixes + 1]!;
  const longSuffix = values[VALUE.suffixes + 2]!;
  const length = Math.min(key.length, LONG);
  values[VALUE.affixes] = mix(prefix, suffix);
  values[VALUE.facts] = known;
  values[VALUE.frequency] = frequency;
  values[VALUE.names] = known & NAMES;
  values[VALUE.shape] = mix(shape, length);
  values[VALUE.namesOfFrequency] = mix(frequency, known & NAMES);
  values[VALUE.factsAndSuffix] = mix(known, suffix);
  values[VALUE.factsOfFrequency] = mix(known, frequency);
  values[VALUE.frequencyAndSuffix] = mix(frequency, suffix);
  values[VALUE.frequencyAndSuffix + 1] = mix(frequency, longSuffix);
  values[VALUE.frequencyAndPrefix] = mix(frequency, prefix);
  values[VALUE.frequencyAndPrefix + 1] = mix(frequency, longPrefix);
  values[VALUE.frequencyAndLength] = mix(frequency, length);
  values[VALUE.prefixAndSuffix] = mix(prefix, longSuffix);
  return { key: hash, stem, shape, values };
}

/** 1: word, 2: word of Latin letters, 3: number, 4: quotation mark, 5: bracket, 6: comma, 7: other mark. */
function shapeOf(kind: TokenKind, key: string): number {
  if (kind === 'word') return /^[a-z]/i.test(key) ? 2 : 1;
  if (kind === 'number') return 3;
  if (isQuotationMark(key)) return 4;
  if (/[()[\]]/.test(key)) return 5;
  return /[,\u060C]/.test(key) ? 6 : 7;
}
