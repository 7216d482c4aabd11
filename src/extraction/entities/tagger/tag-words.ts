import type { Word, Words } from '../words.js';
import { JOINT_FEATURES, MARGIN, OFFSETS, SINGLE_FEATURES, TaggerSentence, writeJointFeatures } from './features.js';
import { SUM_WIDTH, sumRows, writeScores } from './scores.js';
import { OUTSIDE_FACTS } from './signature.js';
import { TAGS, type Tagger } from './tagger.js';
import { OUTSIDE_PLACE, PART } from './word-table.js';

/** Odd tags begin a name, the even ones behind them go on with it; the first is outside of names. */
const COUNT = TAGS.length;
const OUTSIDE_TAG = 0;
const LOWEST = -(2 ** 31);

/** The index into `TAGS` of every word: the best sequence of each sentence (Viterbi). `facts` are those of `toWordFacts`. */
export function toTags({ words, sentences }: Words, facts: Int32Array, tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(words.length);
  const longest = sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const decoder = new Decoder(tagger, longest);
  for (const { firstToken, endToken } of sentences) {
    decoder.open(endToken - firstToken);
    for (let at = firstToken; at < endToken; at++) decoder.set(at - firstToken, words[at]!, facts[at]!);
    decoder.decode(endToken - firstToken, tags.subarray(firstToken, endToken));
  }
  return tags;
}

/** Room for what words around a sentence say of those inside, and for what they say of words around it, which nobody asks for. */
const EDGE = 2 * MARGIN;

/** Keeps its room from sentence to sentence. */
class Decoder {
  private readonly sentence: TaggerSentence;
  /** For each word the sum of what it and its neighbours say of its tag. */
  private readonly sums: Int32Array;
  private readonly scores: Int32Array;
  private readonly back: Uint8Array;
  private readonly joint = new Int32Array(JOINT_FEATURES);
  private readonly jointSum = new Int32Array(SUM_WIDTH);
  private readonly best = new Int32Array(COUNT);

  constructor(
    private readonly tagger: Tagger,
    longest: number,
  ) {
    this.sentence = new TaggerSentence(longest);
    this.sums = new Int32Array((longest + 2 * EDGE) * SUM_WIDTH);
    this.scores = new Int32Array(longest * COUNT);
    this.back = new Uint8Array(longest * COUNT);
  }

  /** Begins a sentence of so many words, which are to be set next. */
  open(length: number): void {
    this.sums.fill(0, 0, (length + 2 * EDGE) * SUM_WIDTH);
    for (let i = 0; i < MARGIN; i++) {
      this.put(-1 - i, OUTSIDE_PLACE, OUTSIDE_FACTS);
      this.put(length + i, OUTSIDE_PLACE, OUTSIDE_FACTS);
    }
  }

  set(at: number, word: Word, facts: number): void {
    this.put(at, this.tagger.words.placeOf(word), facts);
  }

  private put(at: number, place: number, facts: number): void {
    const { sentence, sums } = this;
    const { numbers } = this.tagger.words;
    const i = at + MARGIN;
    sentence.keys[i] = numbers[place + PART.key]!;
    sentence.stems[i] = numbers[place + PART.stem]!;
    sentence.shapes[i] = numbers[place + PART.shape]!;
    sentence.facts[i] = facts;
    for (let o = 0; o < OFFSETS.length; o++) {
      const from = place + PART.sums + o * SUM_WIDTH;
      const to = (at - OFFSETS[o]! + EDGE) * SUM_WIDTH;
      for (let n = 0; n < SUM_WIDTH; n++) sums[to + n]! += numbers[from + n]!;
    }
  }

  decode(length: number, tags: Uint8Array): void {
    for (let at = 0; at < length; at++) {
      this.writeEmissions(at);
      if (at === 0) this.addStart();
      else this.addBestBefore(at);
    }
    let tag = bestOf(this.scores, (length - 1) * COUNT);
    for (let at = length - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = this.back[at * COUNT + tag]!;
    }
  }

  private writeEmissions(at: number): void {
    const { sentence, joint, jointSum, sums } = this;
    const from = (at + EDGE) * SUM_WIDTH;
    writeJointFeatures(sentence, at, joint);
    sumRows(joint, JOINT_FEATURES, this.tagger.weights, jointSum);
    for (let n = 0; n < SUM_WIDTH; n++) sums[from + n]! += jointSum[n]!;
    writeScores(sums, from, SINGLE_FEATURES + JOINT_FEATURES, this.scores, at * COUNT);
  }

  /** Before the first word stands an O. */
  private addStart(): void {
    for (let t = 0; t < COUNT; t++) this.scores[t]! += this.tagger.transition[t]!;
    this.back.fill(0, 0, COUNT);
  }

  /**
   * Adds to each tag of a word the best way to get there. Inside a name that is from one of two tags. To all others it is from the best tag before,
   * or from one that is worse by less than steps differ; those are few.
   */
  private addBestBefore(at: number): void {
    const { scores, best } = this;
    const { reach } = this.tagger;
    const to = at * COUNT;
    const from = to - COUNT;
    const least = scores[from + bestOf(scores, from)]! - reach;
    for (let t = 0; t < COUNT; t++) best[t] = LOWEST;
    for (let before = 0; before < COUNT; before++) {
      if (before > 0) this.step(at, before, before + (before % 2));
      if (scores[from + before]! < least) continue;
      this.step(at, before, OUTSIDE_TAG);
      for (let t = 1; t < COUNT; t += 2) this.step(at, before, t);
    }
    for (let t = 0; t < COUNT; t++) scores[to + t]! += best[t]!;
  }

  /** Notes the step from one tag to the next where it is the best to that one so far. */
  private step(at: number, before: number, tag: number): void {
    const score = this.scores[(at - 1) * COUNT + before]! + this.tagger.transition[before * COUNT + tag]!;
    if (score <= this.best[tag]!) return;
    this.best[tag] = score;
    this.back[at * COUNT + tag] = before;
  }
}

/** The first of the best tags of the word whose scores begin there. */
function bestOf(scores: Int32Array, from: number): number {
  let tag = 0;
  for (let t = 1; t < COUNT; t++) if (scores[from + t]! > scores[from + tag]!) tag = t;
  return tag;
}
