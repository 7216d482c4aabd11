import { type ErrorCode, IsnadError } from '../errors.js';
import type { Knowledge } from '../extraction/index.js';
import type { Extraction } from '../model/index.js';
import { type ArticleSource, readSource } from './article-source.js';
import { readKnowledge } from './knowledge.js';
import { tryExtract } from './try-extract.js';

export interface ReadingTask {
  readonly source: ArticleSource;
  /** In UTF-16 units. */
  readonly longestText: number;
}

/** An error loses its class and what it carries on the way between threads, so that it is sent as data. */
export type Reading =
  | { readonly extraction: Extraction }
  | { readonly code: ErrorCode; readonly message: string; readonly details: IsnadError['details'] };

let knowledge: Promise<Knowledge> | undefined;

/** What a thread of `reading-threads.ts` does: takes an article through text and extraction, with lexicons that it reads once. */
export default async function read({ source, longestText }: ReadingTask): Promise<Reading> {
  try {
    knowledge ??= openKnowledge();
    const extraction = tryExtract(await readSource(source, longestText), await knowledge);
    if (extraction instanceof IsnadError) throw extraction;
    return { extraction };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

async function openKnowledge(): Promise<Knowledge> {
  try {
    return (await readKnowledge()).knowledge;
  } catch (error) {
    knowledge = undefined;
    throw error;
  }
}
