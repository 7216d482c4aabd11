import iconv from 'iconv-lite';
import { IsnadError } from '../errors.js';
import type { Remark } from '../model/index.js';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly remarks: readonly Remark[];
}

export interface DecodeOptions {
  /** The encoding that the document names for itself, tried where the bytes are not UTF-8. */
  readonly declared?: string;
}

/** The one encoding besides Unicode that Arabic news is still found in. */
const LEGACY_ENCODING = 'windows-1256';
/** Of the characters beyond ASCII, so many may be broken for a text to be taken for damaged UTF-8. */
const MOST_BROKEN = 0.01;
/** Of all characters, so many may be control characters in a text. */
const MOST_CONTROLS = 0.005;
/** Of the characters beyond ASCII, at least so many are letters and punctuation where the legacy encoding is the right one. */
const LEAST_LETTERS = 0.85;

/**
 * Decodes the bytes of a document: by its byte order mark, else as UTF-8, else as the encoding it declares or as windows-1256. What the result
 * leaves out is the byte order mark alone.
 *
 * @throws IsnadError ARTICLE_BINARY where the bytes are no text.
 */
export function decodeText(bytes: Buffer, options: DecodeOptions = {}): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return { text: checkText(marked), remarks: [] };
  if (bytes.includes(0)) throw notText('it contains NUL bytes');
  const text = decodeUtf8(bytes);
  if (text !== null) return { text: checkText(text), remarks: [] };
  return decodeDamaged(bytes) ?? decodeLegacy(bytes, options.declared);
}

function decodeMarked(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with single characters broken, for instance cut in the middle. */
function decodeDamaged(bytes: Buffer): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken > count(text, /[^\0-\x7F]/g) * MOST_BROKEN) return null;
  const message = `${broken} broken character(s) were replaced by U+FFFD: the file is not entirely UTF-8.`;
  return { text: checkText(text), remarks: [{ code: 'invalid-characters-replaced', message }] };
}

function decodeLegacy(bytes: Buffer, declared: string | undefined): DecodedText {
  const isDeclared = declared !== undefined && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared);
  const encoding = isDeclared ? declared.toLowerCase() : LEGACY_ENCODING;
  const text = iconv.decode(bytes, encoding);
  const letters = count(text, /[\p{L}\p{M}\p{P}\u00A0](?<![\0-\x7F])/gu);
  if (letters < count(text, /[^\0-\x7F]/g) * LEAST_LETTERS)
    throw notText('its bytes are neither UTF-8 nor windows-1256');
  const message = `The input was decoded from ${encoding}: it is not UTF-8.`;
  return { text: checkText(text), remarks: [{ code: 'decoded-from-legacy-encoding', message }] };
}

function checkText(text: string): string {
  const controls = count(text, /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g);
  if (text.includes('\0') || controls > text.length * MOST_CONTROLS) throw notText('it contains control characters');
  return text;
}

function notText(reason: string): IsnadError {
  return new IsnadError(
    'ARTICLE_BINARY',
    `Expected text in UTF-8, UTF-16 (with a byte order mark) or windows-1256, but this is not text: ${reason}. Convert it to UTF-8 first.`,
  );
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found++;
  return found;
}
