import type { Span } from '../model/index.js';
import type { LaidOutBlock } from './layout.js';
import type { Patterns } from './patterns.js';
import { toWordKeys } from './phrase-set.js';

/** How far before the end of a paragraph its closing bracket may stand: a full stop, a quotation mark and a space may follow. */
const TAIL = 4;
const LONGEST_TAG = 60;
/** Between the tags of a story from several agencies: "(أ ف ب، رويترز)". */
const BETWEEN_TAGS = /[,\u060C/+\u2013-]/;

/**
 * The news agencies that a wire story is tagged with, by English name and sorted: names in bylines and datelines, what a paragraph ends with in
 * brackets, and `given` names (author and outlet). A name in running text is no tag.
 */
export function findAgencies(
  text: string,
  blocks: readonly LaidOutBlock[],
  given: readonly (string | null)[],
  { agencies }: Patterns,
): readonly string[] {
  const found = new Set<string>();
  const read = (tags: string | null) => {
    if (tags === null || tags === '') return;
    for (const tag of tags.split(BETWEEN_TAGS)) {
      const agency = agencies.get(toWordKeys(tag).join(' '));
      if (agency !== undefined) found.add(agency);
    }
  };
  given.forEach(read);
  for (const block of blocks) {
    for (const { start, end } of block.names) read(text.slice(start, end));
    if (block.kind === 'paragraph') read(readClosingBrackets(text, block));
  }
  return [...found].sort();
}

/** What stands in the brackets that a paragraph ends with; empty where there are none. */
function readClosingBrackets(text: string, { start, end }: Span): string {
  const tail = Math.max(start, end - TAIL);
  const closing = tail + text.slice(tail, end).lastIndexOf(')');
  if (closing < tail) return '';
  const first = Math.max(start, closing - LONGEST_TAG);
  const opening = text.slice(first, closing).lastIndexOf('(');
  return opening === -1 ? '' : text.slice(first + opening + 1, closing);
}
