import type { NameIndex } from '../name-index.js';
import type { OrganizationIndex } from '../organization-index.js';
import type { TaggedWords } from '../tagged-words.js';

/**
 * Where the parts of a name behind its head noun are looked for. Each `endOf…` function of this folder tells where the part ends that
 * begins at word `from`: the number of the word behind it. Where there is none, those of optional parts give `from` back and the others
 * `null`.
 */
export interface PhraseContext {
  readonly words: TaggedWords;
  /** The number of the word behind the last one of the sentence. */
  readonly limit: number;
  readonly names: NameIndex;
  readonly grammar: OrganizationIndex;
}

/** The comparison key of a word; empty beyond the sentence. */
export function keyAt(at: number, context: PhraseContext): string {
  return at < context.limit ? context.words.words[at]!.token.key : '';
}
