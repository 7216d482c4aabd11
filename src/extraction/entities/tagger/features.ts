import { FACT } from '../fact.js';
import { mix } from './hash.js';
import { OUTSIDE, OUTSIDE_FACTS, type Signature, VALUE, VALUES } from './signature.js';
import { FREQUENCY_SHIFT } from './word-facts.js';

const { key, stem, prefixes, suffixes, facts, frequency, names, shape } = VALUE;
const NEIGHBOUR = [key, stem, prefixes + 1, suffixes + 1, suffixes + 2, facts, frequency, names, shape];
const FURTHER = [key, facts];

/** How far the words that are looked at stand from the word that is tagged. */
export const OFFSETS = [-2, -1, 0, 1, 2, 3] as const;
/** Which values of a word are features at each of the offsets. */
const VALUES_AT: readonly (readonly number[])[] = [
  FURTHER,
  NEIGHBOUR,
  Array.from({ length: VALUES }, (_, i) => i),
  NEIGHBOUR,
  FURTHER,
  [key],
];
/** How many features a word has by what is seen of single words, and how many by what is seen of several together. */
export const SINGLE_FEATURES = VALUES_AT.reduce((sum, values) => sum + values.length, 0);
export const JOINT_FEATURES = 18;

const OWN = FURTHER.length + NEIGHBOUR.length;
const ownValues = (values: readonly number[]) => values.map((value) => OWN + value);
const joint = (features: readonly number[]) => features.map((feature) => SINGLE_FEATURES + feature);
/** The features, single before joint ones, that know the very word. Training hides them now and then, for other texts have other words. */
export const OWN_SPELLING: readonly number[] = [...ownValues([key, stem]), ...joint([0, 1])];
/** Those that know what the lexicon says of the word, hidden in the same way. */
export const OWN_FACTS: readonly number[] = [
  ...ownValues([facts, names, VALUE.namesOfFrequency, VALUE.factsAndSuffix, VALUE.factsOfFrequency]),
  ...joint([6, 7, 9, 11, 12, 14, 17]),
];

/** Writes the features of a word that stands at an offset of the word that is tagged to `out`, as hashes; returns where they end. */
export function writeSingleFeatures({ values }: Signature, offset: number, out: Int32Array, from: number): number {
  let n = from;
  const seen = VALUES_AT[offset - OFFSETS[0]]!;
  for (let i = 0; i < seen.length; i++) out[n++] = featureOf(offset * VALUES + seen[i]!, values[seen[i]!]!);
  return n;
}

/** What lies around a sentence on both sides, so that no look at a neighbour leaves it. */
export const MARGIN = 3;

/** A sentence as the tagger reads it, with `MARGIN` places of nothing on both sides. Kept and filled anew for every sentence. */
export class TaggerSentence {
  readonly keys: Int32Array;
  readonly stems: Int32Array;
  readonly shapes: Int32Array;
  readonly facts: Int32Array;

  /** Has room for so many words; nothing lies before the first. */
  constructor(longest: number) {
    const size = longest + 2 * MARGIN;
    this.keys = new Int32Array(size);
    this.stems = new Int32Array(size);
    this.shapes = new Int32Array(size);
    this.facts = new Int32Array(size);
    for (let i = 1; i <= MARGIN; i++) this.set(-i, OUTSIDE, OUTSIDE_FACTS);
  }

  /** Sets word `at`; `facts` are those of the word where it stands. */
  set(at: number, { key, stem, shape }: Omit<Signature, 'values'>, facts: number): void {
    this.keys[at + MARGIN] = key;
    this.stems[at + MARGIN] = stem;
    this.shapes[at + MARGIN] = shape;
    this.facts[at + MARGIN] = facts;
  }
}

/** Writes the features of word `at` that join several words or need their context to `out`, as hashes. */
export function writeJointFeatures(sentence: TaggerSentence, at: number, out: Int32Array, from = 0): void {
  const { keys, stems, shapes } = sentence;
  const i = at + MARGIN;
  const own = keys[i]!;
  const before = keys[i - 1]!;
  const after = keys[i + 1]!;
  const stemBefore = stems[i - 1]!;
  const known = sentence.facts[i]! & FACTS;
  const knownBefore = sentence.facts[i - 1]! & FACTS;
  const knownAfter = sentence.facts[i + 1]! & FACTS;
  const knownFar = sentence.facts[i - 2]! & FACTS;
  const common = sentence.facts[i]! >> FREQUENCY_SHIFT;
  const commonBefore = sentence.facts[i - 1]! >> FREQUENCY_SHIFT;
  const commonAfter = sentence.facts[i + 1]! >> FREQUENCY_SHIFT;
  const facts = mix(knownBefore, known);
  out[from] = featureOf(JOINT, mix(own, before));
  out[from + 1] = featureOf(JOINT + 1, mix(own, after));
  out[from + 2] = featureOf(JOINT + 2, mix(stems[i - 2]!, stemBefore));
  out[from + 3] = featureOf(JOINT + 3, mix(keys[i - 2]!, before));
  out[from + 4] = featureOf(JOINT + 4, mix(after, keys[i + 2]!));
  out[from + 5] = featureOf(JOINT + 5, mix(before, after));
  out[from + 6] = featureOf(JOINT + 6, facts);
  out[from + 7] = featureOf(JOINT + 7, mix(known, knownAfter));
  out[from + 8] = featureOf(JOINT + 8, mix(knownFar, knownBefore));
  out[from + 9] = featureOf(JOINT + 9, mix(known & NAMES, before));
  out[from + 10] = featureOf(JOINT + 10, mix(shapes[i - 1]!, shapes[i + 1]!));
  out[from + 11] = featureOf(JOINT + 11, mix(stemBefore, known));
  out[from + 12] = featureOf(JOINT + 12, mix(stems[i + 1]!, known));
  out[from + 13] = featureOf(JOINT + 13, mix(mix(commonBefore, commonAfter), common));
  out[from + 14] = featureOf(JOINT + 14, mix(common, facts));
  out[from + 15] = featureOf(JOINT + 15, mix(common, commonBefore));
  out[from + 16] = featureOf(JOINT + 16, mix(common, commonAfter));
  out[from + 17] = featureOf(JOINT + 17, known & CONTEXT);
}

const FACTS = 0xffff;
const NAMES = FACT.given | FACT.family | FACT.foreign | FACT.connector;
/** Facts that hold of a word only where it stands. */
const CONTEXT = FACT.place | FACT.insidePlace | FACT.country | FACT.knownOrganization;
/** Numbers the joint features, apart from the single ones. */
const JOINT = 1000;

function featureOf(template: number, value: number): number {
  return mix(mix(Math.imul(template, 0x01000193), value), template);
}
