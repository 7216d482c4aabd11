import type { Word, Words } from '../words.js';
import { JOINT_FEATURES, MARGIN, OFFSETS, TaggerSentence, writeJointFeatures } from './features.js';
import { sumRows, WIDTH, type WordScores } from './scores.js';
import { OUTSIDE_FACTS } from './signature.js';
import { TAGS, type Tagger } from './tagger.js';

const COUNT = TAGS.length;

/** The index into `TAGS` of every word: the best sequence of each sentence (Viterbi). `facts` are those of `toWordFacts`. */
export function toTags({ words, sentences }: Words, facts: Int32Array, tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(words.length);
  const longest = sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const decoder = new Decoder(tagger, longest);
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) decoder.set(at - firstToken, words[at]!, facts[at]!);
    decoder.decode(endToken - firstToken, tags.subarray(firstToken, endToken));
  }
  return tags;
}

/** Keeps its room from sentence to sentence. */
class Decoder {
  private readonly sentence: TaggerSentence;
  private readonly singles: WordScores[];
  private readonly scores: Int32Array;
  private readonly back: Uint8Array;
  private readonly joint = new Int32Array(JOINT_FEATURES);

  constructor(
    private readonly tagger: Tagger,
    longest: number,
  ) {
    this.sentence = new TaggerSentence(longest);
    this.singles = new Array(longest + 2 * MARGIN).fill(tagger.outside);
    this.scores = new Int32Array(longest * WIDTH);
    this.back = new Uint8Array(longest * COUNT);
  }

  set(at: number, { token, scores }: Word, facts: number): void {
    const { number, ofMark } = this.tagger;
    const own = scores ?? (token.kind === 'number' ? number : ofMark(token.key));
    this.singles[at + MARGIN] = own;
    this.sentence.set(at, own, facts);
  }

  decode(length: number, tags: Uint8Array): void {
    for (let i = 0; i < MARGIN; i++) {
      this.singles[length + MARGIN + i] = this.tagger.outside;
      this.sentence.set(length + i, this.tagger.outside, OUTSIDE_FACTS);
    }
    for (let at = 0; at < length; at++) {
      this.addEmissions(at);
      this.addBestBefore(at);
    }
    let tag = 0;
    const last = (length - 1) * WIDTH;
    for (let t = 1; t < COUNT; t++) if (this.scores[last + t]! > this.scores[last + tag]!) tag = t;
    for (let at = length - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = this.back[at * COUNT + tag]!;
    }
  }

  private addEmissions(at: number): void {
    const { singles, joint, scores } = this;
    const to = at * WIDTH;
    writeJointFeatures(this.sentence, at, joint);
    sumRows(joint, JOINT_FEATURES, this.tagger.weights, scores, to);
    for (let i = 0; i < OFFSETS.length; i++) {
      const { rows } = singles[at + MARGIN + OFFSETS[i]!]!;
      const row = i * WIDTH;
      for (let t = 0; t < COUNT; t++) scores[to + t]! += rows[row + t]!;
    }
  }

  /** Adds to each tag of a word the best way to get there. Before the first word stands an O. */
  private addBestBefore(at: number): void {
    const { scores, back } = this;
    const { transition } = this.tagger;
    const to = at * WIDTH;
    const from = to - WIDTH;
    for (let t = 0; t < COUNT; t++) {
      let best = at === 0 ? transition[t]! : scores[from]! + transition[t]!;
      let before = 0;
      for (let p = 1; p < COUNT && at > 0; p++) {
        const score = scores[from + p]! + transition[p * COUNT + t]!;
        if (score > best) {
          best = score;
          before = p;
        }
      }
      scores[to + t]! += best;
      back[at * COUNT + t] = before;
    }
  }
}
