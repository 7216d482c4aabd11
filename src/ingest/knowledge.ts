import { readAuthority } from '../authority/index.js';
import { type Knowledge, toKnowledge } from '../extraction/index.js';
import { lexicons } from '../lexicon/index.js';
import type { Authority } from '../model/index.js';

/** Lexicons and authority file, read and indexed. @throws IsnadError AUTHORITY_INVALID */
export async function readKnowledge(): Promise<{ readonly authority: Authority; readonly knowledge: Knowledge }> {
  const authority = await readAuthority();
  return { authority, knowledge: toKnowledge(lexicons, authority) };
}
