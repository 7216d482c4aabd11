import { FACT } from '../fact.js';
import type { Words } from '../words.js';
import { FREQUENCY_SHIFT } from './word-facts.js';

/** How many features every word has. */
export const FEATURES_PER_WORD = 42;

/** The parts of a sentence that features are made of, hashed once. */
export interface HashedWords {
  readonly key: Int32Array;
  /** The key without a conjunction and without a preposition, as its particles allow. */
  readonly stem: Int32Array;
  /** Four prefixes and four suffixes of each word, of one to four letters. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly length: Uint8Array;
  readonly shape: Uint8Array;
  readonly facts: Int32Array;
}

const AFFIXES = 4;
/** Stands for what lies before and after a sentence. */
const OUTSIDE = 0x5bd1e995;

export function toHashedWords({ words }: Words, facts: Int32Array): HashedWords {
  const count = words.length;
  const hashed = {
    key: new Int32Array(count),
    stem: new Int32Array(count),
    prefixes: new Int32Array(count * AFFIXES),
    suffixes: new Int32Array(count * AFFIXES),
    length: new Uint8Array(count),
    shape: new Uint8Array(count),
    facts,
  };
  for (let at = 0; at < count; at++) {
    const { token, readings } = words[at]!;
    const { key } = token;
    let forward = 17;
    for (let i = 0; i < key.length; i++) {
      forward = mix(forward, key.charCodeAt(i));
      if (i < AFFIXES) hashed.prefixes[at * AFFIXES + i] = forward;
    }
    let backward = 31;
    for (let i = 0; i < AFFIXES && i < key.length; i++) {
      backward = mix(backward, key.charCodeAt(key.length - 1 - i));
      hashed.suffixes[at * AFFIXES + i] = backward;
    }
    hashed.key[at] = forward;
    hashed.stem[at] = hashOf(readings[readings.length - 1]?.key ?? key);
    hashed.length[at] = Math.min(key.length, 10);
    hashed.shape[at] = shapeOf(token.kind, token.text);
  }
  return hashed;
}

/** Writes the features of word `at` of the sentence `[first, end)` to `out` as hashes; `out` holds `FEATURES_PER_WORD`. */
export function writeFeatures(hashed: HashedWords, at: number, first: number, end: number, out: Int32Array): void {
  const { key, stem, shape } = hashed;
  const keyAt = (i: number) => (i < first || i >= end ? OUTSIDE : key[i]!);
  const stemAt = (i: number) => (i < first || i >= end ? OUTSIDE : stem[i]!);
  const factsAt = (i: number) => (i < first || i >= end ? 0xffff : hashed.facts[i]! & 0xffff);
  const frequencyAt = (i: number) => (i < first || i >= end ? 0xff : hashed.facts[i]! >> FREQUENCY_SHIFT);
  const ownFacts = hashed.facts[at]! & 0xffff;
  const nameFacts = ownFacts & NAME_FACTS;
  const own = key[at]!;
  const before = keyAt(at - 1);
  const after = keyAt(at + 1);
  let n = 0;
  const add = (template: number, value: number) => {
    out[n++] = mix(mix(template * 0x01000193, value), template);
  };
  add(1, own);
  add(2, before);
  add(3, after);
  add(4, keyAt(at - 2));
  add(5, keyAt(at + 2));
  add(6, mix(own, before));
  add(7, mix(own, after));
  add(8, stem[at]!);
  add(9, stemAt(at - 1));
  add(10, stemAt(at + 1));
  add(11, mix(stemAt(at - 2), stemAt(at - 1)));
  for (let i = 0; i < AFFIXES; i++) {
    add(12 + i, hashed.prefixes[at * AFFIXES + i]!);
    add(16 + i, hashed.suffixes[at * AFFIXES + i]!);
  }
  add(20, mix(hashed.prefixes[at * AFFIXES + 1]!, hashed.suffixes[at * AFFIXES + 1]!));
  add(21, ownFacts);
  add(22, mix(factsAt(at - 1), ownFacts));
  add(23, mix(ownFacts, factsAt(at + 1)));
  add(24, factsAt(at - 1));
  add(25, factsAt(at + 1));
  add(26, factsAt(at - 2));
  add(27, mix(factsAt(at - 2), factsAt(at - 1)));
  add(28, nameFacts);
  add(29, mix(nameFacts, before));
  add(30, ownFacts & (FACT.place | FACT.country | FACT.insidePlace));
  add(31, mix(shape[at]!, hashed.length[at]!));
  add(32, mix(at > first ? shape[at - 1]! : 9, at + 1 < end ? shape[at + 1]! : 9));
  add(33, mix(ownFacts, hashed.suffixes[at * AFFIXES + 1]!));
  add(34, mix(stemAt(at - 1), ownFacts));
  add(35, mix(stemAt(at + 1), ownFacts));
  add(36, keyAt(at + 3));
  add(37, frequencyAt(at));
  add(38, mix(frequencyAt(at), nameFacts));
  add(39, mix(frequencyAt(at), frequencyAt(at - 1)));
  add(40, mix(frequencyAt(at), frequencyAt(at + 1)));
  add(41, mix(mix(frequencyAt(at - 1), frequencyAt(at + 1)), frequencyAt(at)));
  add(42, mix(frequencyAt(at), mix(factsAt(at - 1), ownFacts)));
}

const NAME_FACTS = FACT.given | FACT.family | FACT.foreign | FACT.connector;

/** 1: plain word, 2: word with marks of case (names have none), 3: number, 4: quotation mark, 5: bracket, 6: comma, 7: other mark, 8: Latin. */
function shapeOf(kind: string, text: string): number {
  if (kind === 'number') return 3;
  if (kind === 'word') return /[\u064B-\u064D]/.test(text) ? 2 : /[A-Za-z]/.test(text) ? 8 : 1;
  if (/["\u00AB\u00BB\u201C-\u201F\u2018\u2019']/.test(text)) return 4;
  if (/[()[\]]/.test(text)) return 5;
  return /[,\u060C]/.test(text) ? 6 : 7;
}

function hashOf(text: string): number {
  let hash = 17;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return mixed;
}
