import { IsnadError } from '../errors.js';
import { extract, type Knowledge } from '../extraction/index.js';
import type { Article, Extraction } from '../model/index.js';
import { toDocument } from '../text/index.js';

/**
 * Takes an article through text and extraction. A fault of ours costs this article and no other: it comes back as an error with the code
 * EXTRACTION_FAILED, which keeps what was thrown as its cause.
 */
export function tryExtract(article: Article, knowledge: Knowledge): Extraction | IsnadError {
  try {
    return extract(toDocument(article, knowledge.lexicons), knowledge);
  } catch (cause) {
    const at =
      cause instanceof Error ? (cause.stack?.split('\n').slice(0, 2).join(' ') ?? cause.message) : String(cause);
    return new IsnadError(
      'EXTRACTION_FAILED',
      `isnad failed on this article; the others are not affected. Please report it with the article: ${at}`,
      { cause },
    );
  }
}
