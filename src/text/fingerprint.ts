import type { TextDocument, Token } from '../model/index.js';

/** How many words in a row make a shingle: enough that two articles share one by copying and not by chance. */
const SHINGLE = 4;
const ROWS_PER_BAND = 3;
/**
 * Bands of a fingerprint. Two texts that share the part `j` of their shingles agree in a whole band with a probability of
 * 1 - (1 - j³)^40: 99.5 % where half is shared, 0.5 in a million where a two-hundredth is.
 */
const BANDS = 40;
const HEX_DIGITS = 4;
const BAND_LENGTH = ROWS_PER_BAND * HEX_DIGITS;
/** Texts with fewer shingles are notices that resemble each other anyway. */
const FEWEST_SHINGLES = 20;

/**
 * What near-identical texts are found by: the minima of 120 hash functions over all runs of four words of the paragraphs, without headline,
 * bylines and marks (MinHash; Broder, On the resemblance and containment of documents, 1997). The lower sixteen bits of each are kept, in hexadecimal,
 * three a band, the bands parted by spaces: two texts that have a band in common may be copies, and `resemblance` tells how alike they are.
 *
 * @returns `null` for a text that is too short to tell.
 */
export function toFingerprint(document: TextDocument): string | null {
  const words = paragraphWords(document);
  const count = words.length - SHINGLE + 1;
  if (count < FEWEST_SHINGLES) return null;
  const minima = new Uint32Array(BANDS * ROWS_PER_BAND).fill(0xffffffff);
  for (let at = 0; at < count; at++) {
    let shingle = 0;
    for (let i = 0; i < SHINGLE; i++) shingle = mix(shingle, words[at + i]!);
    for (let i = 0; i < minima.length; i++) {
      const hash = mix(shingle, i + 1) >>> 0;
      if (hash < minima[i]!) minima[i] = hash;
    }
  }
  return toBands(minima).join(' ');
}

/** The share of their shingles that two texts have in common, from 0 to 1, as their fingerprints tell: right to about ±0.05. */
export function resemblance(fingerprint: string, other: string): number {
  let same = 0;
  for (let band = 0; band < BANDS; band++) {
    for (let row = 0; row < ROWS_PER_BAND; row++) {
      const at = band * (BAND_LENGTH + 1) + row * HEX_DIGITS;
      if (fingerprint.startsWith(other.slice(at, at + HEX_DIGITS), at)) same++;
    }
  }
  return same / (BANDS * ROWS_PER_BAND);
}

function paragraphWords({ blocks, sentences, tokens }: TextDocument): number[] {
  return sentences
    .filter(({ block }) => blocks[block]?.kind === 'paragraph')
    .flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
    .filter(({ kind }) => kind !== 'punctuation')
    .map(hashOf);
}

function hashOf({ key }: Token): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}

/** One round of MurmurHash3 (Appleby 2011) and its finish: every bit of both numbers decides over every bit of the result. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(value, 0xcc9e2d51);
  mixed = hash ^ Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function toBands(minima: Uint32Array): string[] {
  const bands: string[] = [];
  for (let at = 0; at < minima.length; at += ROWS_PER_BAND) {
    bands.push(
      Array.from(minima.subarray(at, at + ROWS_PER_BAND), (hash) =>
        (hash & 0xffff).toString(16).padStart(HEX_DIGITS, '0'),
      ).join(''),
    );
  }
  return bands;
}
