import { gunzipSync } from 'node:zlib';
import type { TaggerWeights } from '../../../lexicon/names.js';
import { type FeatureWeights, toFeatureWeights } from './scores.js';
import { WordTable } from './word-table.js';

/** The tags that the tagger knows: outside, and begin and inside of each type. */
export const TAGS = ['O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-PLACE', 'I-PLACE'] as const;

/** A linear sequence model: weights of features and of one tag after another. */
export interface Tagger {
  readonly weights: FeatureWeights;
  /** `TAGS × TAGS`: from, to. */
  readonly transition: Int16Array;
  /** By how much the ways from two tags to one that may follow any tag differ at most. */
  readonly reach: number;
  readonly words: WordTable;
}

/** Unpacks weights made by scripts/lexicon/train-name-tagger.mjs. */
export function toTagger({ emission, transition }: TaggerWeights): Tagger {
  const packed = gunzipSync(Buffer.from(emission, 'base64'));
  const weights = toFeatureWeights(new Int8Array(packed.buffer, packed.byteOffset, packed.length), TAGS.length);
  return {
    weights,
    transition: Int16Array.from(transition),
    reach: reachOf(transition),
    words: new WordTable(weights),
  };
}

function reachOf(transition: readonly number[]): number {
  const count = TAGS.length;
  const toTag = TAGS.map((_, tag) => TAGS.map((_, before) => transition[before * count + tag]!));
  return Math.max(
    ...toTag.filter((_, tag) => !TAGS[tag]!.startsWith('I-')).map((ways) => Math.max(...ways) - Math.min(...ways)),
  );
}
