import { createReadStream } from 'node:fs';
import { IsnadError } from '../errors.js';

/** What one article may weigh unless the caller says otherwise: 16 MiB, some thousand times a long article. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The bytes of a file or of standard input as they come. */
export function streamBytes(file: string): AsyncIterable<Buffer> {
  return file === STANDARD_INPUT ? process.stdin : createReadStream(file);
}

/**
 * All bytes of a stream, if they are not too many; reading stops as soon as they are. `what` begins the sentence that says so.
 *
 * @throws IsnadError ARTICLE_TOO_LARGE
 */
export async function collectBytes(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
  what = 'The file',
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes, what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `what` begins the sentence: "The file", "The line". */
export function tooLarge(maxBytes: number, what: string): IsnadError {
  return new IsnadError(
    'ARTICLE_TOO_LARGE',
    `${what} has more than ${maxBytes} bytes, the most that one article may have. Split it into smaller articles.`,
    { details: { maxBytes } },
  );
}
