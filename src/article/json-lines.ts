const NEWLINE = 0x0a;

/** One line of a stream; `bytes` is `null` where it is longer than allowed and was passed over. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

/**
 * The lines of a stream of bytes, without their line ends; empty lines are counted and left out. Never holds more than one line, nor more of it than
 * `maxBytes`.
 */
export async function* splitLines(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line | null => {
    const line = { number, bytes: length > maxBytes ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number++;
    return line.bytes === null || !isBlank(line.bytes) ? line : null;
  };

  for await (const chunk of toUtf8(stream)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      const line = finish();
      if (line) yield line;
    }
    take(chunk.subarray(from));
  }
  const line = finish();
  if (line) yield line;
}

/** UTF-16 with a byte order mark as UTF-8, since there a newline is no single byte; anything else as it is. */
export async function* toUtf8(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of stream) {
    decoder ??= utf16Decoder(chunk);
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

function utf16Decoder(chunk: Buffer): TextDecoder | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
