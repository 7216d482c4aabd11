import { toUtf8 } from './json-lines.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** One value of a JSON document; `bytes` is `null` where it is longer than allowed and was passed over. */
export interface JsonValue {
  /** 0-based position in the array; `undefined` where the document is one value. */
  readonly index: number | undefined;
  readonly bytes: Buffer | null;
}

/**
 * The elements of a JSON array, or the one value that is no array, each as its own bytes, unparsed. Never holds more than one element, nor
 * more of it than `maxBytes`, so that an array of any length is read in constant memory. Broken JSON comes out as a value that does not parse.
 */
export async function* splitValues(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<JsonValue> {
  const splitter = new ValueSplitter(maxBytes);
  for await (const chunk of toUtf8(stream)) yield* splitter.take(chunk);
  yield* splitter.finish();
}

/** Counts brackets outside strings: what it needs to know of JSON to find where an element of the outermost array ends. */
class ValueSplitter {
  private isArray: boolean | null = null;
  private isClosed = false;
  private depth = 0;
  private inString = false;
  private isEscaped = false;
  private index = 0;
  private parts: Buffer[] = [];
  private length = 0;
  private hasContent = false;

  constructor(private readonly maxBytes: number) {}

  *take(chunk: Buffer): Generator<JsonValue> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.isArray === null && !isSpace(byte) && !isByteOrderMark(byte)) {
        this.isArray = byte === OPENING_BRACKET;
        if (this.isArray) {
          this.hasContent = false;
          this.parts = [];
          from = at + 1;
          continue;
        }
      }
      if (this.endsElement(byte)) {
        this.keep(chunk.subarray(from, at));
        from = at + 1;
        if (byte === CLOSING_BRACKET) this.isClosed = true;
        if (this.hasContent || byte === COMMA) yield this.toValue();
        continue;
      }
      if (!isSpace(byte)) this.hasContent = true;
    }
    this.keep(chunk.subarray(from));
  }

  *finish(): Generator<JsonValue> {
    const isComplete = this.depth === 0 && !this.inString;
    if (this.hasContent) yield this.toValue();
    // An array that is not closed has lost its end: the value that is missing does not parse and says so.
    if (this.isArray && !this.isClosed && isComplete) yield { index: this.index, bytes: Buffer.alloc(0) };
  }

  /** Whether the byte ends an element of the outermost array; keeps count of strings and brackets. */
  private endsElement(byte: number): boolean {
    if (this.inString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === BACKSLASH) this.isEscaped = true;
      else if (byte === QUOTE) this.inString = false;
      return false;
    }
    if (byte === QUOTE) this.inString = true;
    else if (byte === OPENING_BRACE || byte === OPENING_BRACKET) this.depth++;
    else if (this.isArray && !this.isClosed && this.depth === 0 && (byte === COMMA || byte === CLOSING_BRACKET))
      return true;
    else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) this.depth--;
    return false;
  }

  private keep(part: Buffer): void {
    this.length += part.length;
    if (this.length > this.maxBytes) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  private toValue(): JsonValue {
    const bytes = this.length > this.maxBytes ? null : Buffer.concat(this.parts);
    const value = { index: this.isArray ? this.index : undefined, bytes };
    this.index++;
    this.parts = [];
    this.length = 0;
    this.hasContent = false;
    return value;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** One of the three bytes of a UTF-8 byte order mark. */
function isByteOrderMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf;
}
