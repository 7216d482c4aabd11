import type { Span } from '../model/index.js';
import type { Alignment } from './html-text.js';

const REFERENCE = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/y;
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26)(?:;|$|(?<=&(?:amp|AMP)))/;
/** A named reference without its semicolon ends where the text after it goes on; so many units decide. */
const LOOKAHEAD = 4;

/**
 * Where in the page each UTF-16 unit of a text node was written. Characters stand for themselves, except character references
 * (`&quot;`, `&#1575;`) and line ends, which the parser makes one newline of.
 */
export function alignText(data: string, input: string, place: Span): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = place.start;
  for (let i = 0; i < data.length; ) {
    const length = writtenLength(data, i, input, at);
    const units = length > 1 && isHighSurrogate(data, i) ? 2 : 1;
    for (let n = 0; n < units; n++) {
      starts.push(Math.min(at, place.end));
      ends.push(Math.min(at + length, place.end));
    }
    at += length;
    i += units;
  }
  return { starts, ends };
}

function writtenLength(data: string, i: number, input: string, at: number): number {
  const written = input[at];
  if (written === '\r') return input[at + 1] === '\n' ? 2 : 1;
  if (written !== '&') return 1;
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(input)?.[0];
  if (reference === undefined) return 1;
  // An ampersand that begins no known reference stands for itself.
  if (data[i] === '&' && !AMPERSAND.test(reference)) return 1;
  if (reference.endsWith(';')) return reference.length;
  const rest = data.slice(i + 1, i + 1 + LOOKAHEAD);
  for (let length = 3; length < reference.length; length++) {
    if (rest !== '' && input.startsWith(rest, at + length)) return length;
  }
  return reference.length;
}

function isHighSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff;
}
