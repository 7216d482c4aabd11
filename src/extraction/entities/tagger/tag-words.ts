import type { Word, Words } from '../words.js';
import { JOINT_FEATURES, MARGIN, OFFSETS, SINGLE_FEATURES, TaggerSentence, writeJointFeatures } from './features.js';
import { addSum, SUM_WIDTH, sumRows, writeScores } from './scores.js';
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
    decoder.decode(endToken - firstToken, tags, firstToken);
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
  /** For each word and tag the best tag before it. */
  private readonly back: Uint8Array;
  private readonly joint = new Int32Array(JOINT_FEATURES);
  private readonly jointSum = new Int32Array(SUM_WIDTH);
  private readonly within = new Uint8Array(COUNT);

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
    let from = place + PART.sums;
    let to = (at - OFFSETS[0] + EDGE) * SUM_WIDTH;
    for (let o = 0; o < OFFSETS.length; o++) {
      addSum(numbers, from, sums, to);
      from += SUM_WIDTH;
      to -= SUM_WIDTH;
    }
  }

  /** Writes the tags of a sentence of so many words, from place `first` on. */
  decode(length: number, tags: Uint8Array, first: number): void {
    for (let at = 0; at < length; at++) {
      this.writeEmissions(at);
      if (at === 0) this.addStart();
      else this.addBestBefore(at);
    }
    let tag = bestOf(this.scores, (length - 1) * COUNT);
    for (let at = length - 1; at >= 0; at--) {
      tags[first + at] = tag;
      tag = this.back[at * COUNT + tag]!;
    }
  }

  private writeEmissions(at: number): void {
    const { sentence, joint, jointSum, sums } = this;
    const from = (at + EDGE) * SUM_WIDTH;
    writeJointFeatures(sentence, at, joint);
    sumRows(joint, JOINT_FEATURES, this.tagger.weights, jointSum);
    addSum(jointSum, 0, sums, from);
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
    const { scores, within } = this;
    const from = (at - 1) * COUNT;
    const least = scores[from + bestOf(scores, from)]! - this.tagger.reach;
    let count = 0;
    for (let t = 0; t < COUNT; t++) if (scores[from + t]! >= least) within[count++] = t;
    this.addBest(at, OUTSIDE_TAG, within, count);
    for (let begin = 1; begin < COUNT; begin += 2) {
      this.addBest(at, begin, within, count);
      this.addInside(at, begin);
    }
  }

  /** Adds to a tag the best way to get there from the first `count` of some tags: the earliest of equals. */
  private addBest(at: number, tag: number, tagsBefore: Uint8Array, count: number): void {
    const { scores, back } = this;
    const { transition } = this.tagger;
    const from = (at - 1) * COUNT;
    let best = LOWEST;
    let way = OUTSIDE_TAG;
    for (let i = 0; i < count; i++) {
      const before = tagsBefore[i]!;
      const score = scores[from + before]! + transition[before * COUNT + tag]!;
      if (score <= best) continue;
      best = score;
      way = before;
    }
    scores[from + COUNT + tag]! += best;
    back[from + COUNT + tag] = way;
  }

  /** The same for the tag that goes on with the name which tag `begin` begins. */
  private addInside(at: number, begin: number): void {
    const { scores, back } = this;
    const { transition } = this.tagger;
    const inside = begin + 1;
    const from = (at - 1) * COUNT;
    const begun = scores[from + begin]! + transition[begin * COUNT + inside]!;
    const gone = scores[from + inside]! + transition[inside * COUNT + inside]!;
    scores[from + COUNT + inside]! += Math.max(begun, gone);
    back[from + COUNT + inside] = gone > begun ? inside : begin;
  }
}

/** The first of the best tags of the word whose scores begin there. */
function bestOf(scores: Int32Array, from: number): number {
  let tag = 0;
  for (let t = 1; t < COUNT; t++) if (scores[from + t]! > scores[from + tag]!) tag = t;
  return tag;
}
