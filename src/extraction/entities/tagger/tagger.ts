import { gunzipSync } from 'node:zlib';
import type { TaggerWeights } from '../../../lexicon/names.js';
import type { Words } from '../words.js';
import { FEATURES_PER_WORD, type HashedWords, toHashedWords, writeFeatures } from './features.js';

/** The tags that the tagger knows: outside, and begin and inside of each type. */
export const TAGS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-PLACE', 'I-PLACE'] as const;
const COUNT = TAGS.length;

/** A linear sequence model: one row of weights per feature hash and the weights of one tag after another. */
export interface Tagger {
  readonly mask: number;
  /** `rows × TAGS`, row by row. */
  readonly emission: Int8Array;
  /** `TAGS × TAGS`: from, to. */
  readonly transition: Int16Array;
}

/** Unpacks weights made by scripts/lexicon/train-name-tagger.mjs. */
export function toTagger(weights: TaggerWeights): Tagger {
  const bytes = gunzipSync(Buffer.from(weights.emission, 'base64'));
  return {
    mask: 2 ** weights.bits - 1,
    emission: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    transition: Int16Array.from(weights.transition),
  };
}

/** The index into `TAGS` of every word: the best sequence of each sentence (Viterbi). */
export function toTags(words: Words, facts: Int32Array, tagger: Tagger): Uint8Array {
  const hashed = toHashedWords(words, facts);
  const tags = new Uint8Array(words.words.length);
  for (const { firstToken, endToken } of words.sentences) tagSentence(hashed, firstToken, endToken, tagger, tags);
  return tags;
}

function tagSentence(hashed: HashedWords, first: number, end: number, tagger: Tagger, tags: Uint8Array): void {
  const length = end - first;
  const scores = new Int32Array(length * COUNT);
  const back = new Uint8Array(length * COUNT);
  const features = new Int32Array(FEATURES_PER_WORD);
  const { transition } = tagger;
  for (let i = 0; i < length; i++) {
    writeFeatures(hashed, first + i, first, end, features);
    const row = i * COUNT;
    addEmissions(features, tagger, scores, row);
    for (let t = 0; t < COUNT; t++) {
      let best = -0x7fffffff;
      let from = 0;
      // Before the first word stands an O.
      for (let p = 0; p < (i === 0 ? 1 : COUNT); p++) {
        const score = (i === 0 ? 0 : scores[row - COUNT + p]!) + transition[p * COUNT + t]!;
        if (score > best) {
          best = score;
          from = p;
        }
      }
      scores[row + t]! += best;
      back[row + t] = from;
    }
  }
  let tag = 0;
  const last = (length - 1) * COUNT;
  for (let t = 1; t < COUNT; t++) if (scores[last + t]! > scores[last + tag]!) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[first + i] = tag;
    tag = back[i * COUNT + tag]!;
  }
}

/** Adds the weights of a word's features to its scores. Written out tag by tag: half of the time of extraction is spent here. */
function addEmissions(features: Int32Array, { mask, emission }: Tagger, scores: Int32Array, row: number): void {
  let [outside, beginPerson, inPerson, beginOrganization, inOrganization, beginPlace, inPlace] = [0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < FEATURES_PER_WORD; f++) {
    const at = (features[f]! & mask) * COUNT;
    outside += emission[at]!;
    beginPerson += emission[at + 1]!;
    inPerson += emission[at + 2]!;
    beginOrganization += emission[at + 3]!;
    inOrganization += emission[at + 4]!;
    beginPlace += emission[at + 5]!;
    inPlace += emission[at + 6]!;
  }
  scores[row] = outside;
  scores[row + 1] = beginPerson;
  scores[row + 2] = inPerson;
  scores[row + 3] = beginOrganization;
  scores[row + 4] = inOrganization;
  scores[row + 5] = beginPlace;
  scores[row + 6] = inPlace;
}
