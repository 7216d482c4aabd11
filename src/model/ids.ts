import { hash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;
/** What ten bits are written as. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => ALPHABET[bits >> 5]! + ALPHABET[bits & 31]!);

export type IdPrefix =
  | 'article'
  | 'statement'
  | 'person'
  | 'org'
  | 'place'
  | 'anon'
  | 'figure'
  | 'topic'
  | 'run'
  | 'judgement';

/**
 * An identifier derived from content: the same parts give the same id on any machine and in any order of ingestion.
 * The prefix tells what kind of node it names; the rest is 100 bits of SHA-256 in Crockford's base 32, lower case.
 */
export function toId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  // A string of one character a byte costs a third of a buffer.
  const digest = hash('sha256', JSON.stringify(parts), 'binary');
  let word = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; word.length < LENGTH; i++) {
    held = (held << 8) | digest.charCodeAt(i);
    bits += 8;
    if (bits >= 10) {
      bits -= 10;
      word += PAIRS[(held >> bits) & 1023]!;
    }
    held &= (1 << bits) - 1;
  }
  return `${prefix}_${word}`;
}

/** The prefix of an identifier made by `toId` or taken from the authority file; `null` where it has none that is known. */
export function prefixOf(id: string): IdPrefix | null {
  const match = /^(article|statement|person|org|place|anon|figure|topic|run|judgement)_/.exec(id);
  return match ? (match[1] as IdPrefix) : null;
}
