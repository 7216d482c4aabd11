import type { PassageText } from '../graph/reading/index.js';

/** About how many UTF-16 units of its surroundings a piece of evidence shows on either side. */
export const EVIDENCE_MARGIN = 80;

export interface EvidenceText {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts what stands around a passage to `EVIDENCE_MARGIN`, between words where there is a gap between words. */
export function toEvidence({ before, quote, after, start, end }: PassageText): EvidenceText {
  return { before: cutStart(before), quote, after: cutEnd(after), start, end };
}

/** Keeps the end of a text. More than the margin was read if and only if something is cut. */
function cutStart(text: string): string {
  if (text.length <= EVIDENCE_MARGIN) return text;
  const kept = text.slice(-EVIDENCE_MARGIN);
  // The unit before the cut tells whether the first word is whole.
  if (/\s$/u.test(text.slice(0, -EVIDENCE_MARGIN))) return kept.trimStart();
  const gap = kept.search(/\s/u);
  if (gap >= 0) return kept.slice(gap).trimStart();
  return /^[\uDC00-\uDFFF]/.test(kept) ? kept.slice(1) : kept;
}

/** Keeps the beginning of a text. */
function cutEnd(text: string): string {
  if (text.length <= EVIDENCE_MARGIN) return text;
  const kept = text.slice(0, EVIDENCE_MARGIN);
  if (/^\s/u.test(text.slice(EVIDENCE_MARGIN))) return kept.trimEnd();
  const gap = kept.search(/\s\S*$/u);
  if (gap >= 0) return kept.slice(0, gap).trimEnd();
  return /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
}
