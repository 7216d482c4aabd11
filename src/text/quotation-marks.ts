import type { Block, Span } from '../model/index.js';

/** Marks that pair with one another. */
export type Family = 'ascii' | 'curly' | 'guillemet' | 'single-guillemet' | 'parentheses';
/** What a mark does; `null` where nothing tells. */
export type Side = 'open' | 'close' | null;

export interface Mark extends Span {
  readonly family: Family;
  /** Index of its block. */
  readonly block: number;
  /** What its neighbours say it does. */
  readonly context: Side;
  /** What its shape says it does. */
  readonly shape: Side;
  /** Whether a colon announces it: then it opens, whatever its shape. */
  readonly isAnnounced: boolean;
}

const KINDS: ReadonlyMap<string, readonly [Family, Side]> = new Map([
  ['"', ['ascii', null]],
  ['\uFF02', ['ascii', null]],
  ['\u201C', ['curly', 'open']],
  ['\u201D', ['curly', 'close']],
  ['\u201E', ['curly', 'open']],
  ['\u201F', ['curly', 'open']],
  ['\u00AB', ['guillemet', 'open']],
  ['\u00BB', ['guillemet', 'close']],
  ['\u2039', ['single-guillemet', 'open']],
  ['\u203A', ['single-guillemet', 'close']],
  ['((', ['parentheses', 'open']],
  ['))', ['parentheses', 'close']],
]);

/** 1 for the UTF-16 units with which marks begin: every unit of a text is looked at. */
const mayBegin = new Uint8Array(0x10000);
for (const mark of KINDS.keys()) mayBegin[mark.charCodeAt(0)] = 1;

/** Quotation marks and invisible characters. */
const PASSED_OVER = new Set(
  '"\uFF02\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF',
);

/** The quotation marks of the title and the paragraphs, in text order. */
export function findMarks(text: string, blocks: readonly Block[]): Mark[] {
  const marks: Mark[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'title' && block.kind !== 'paragraph') return;
    for (let start = block.start; start < block.end; start++) {
      if (mayBegin[text.charCodeAt(start)] === 0) continue;
      const kind = KINDS.get(text[start]!) ?? KINDS.get(text.slice(start, start + 2));
      if (kind === undefined) continue;
      const [family, shape] = kind;
      const end = family === 'parentheses' ? start + 2 : start + 1;
      const isAnnounced = neighbour(text, start - 1, -1, block) === ':';
      const context = contextOf(text, { start, end }, block);
      marks.push({ start, end, family, shape, block: index, context, isAnnounced });
      start = end - 1;
    }
  });
  return marks;
}

/**
 * Behind a colon speech begins. White space on one side only tells; else punctuation on one side and a letter on the other. Arabic texts often turn a pair round
 * (”نص“) or forget a space, so that neighbours tell more than the shape.
 */
function contextOf(text: string, mark: Span, block: Span): Side {
  const before = neighbour(text, mark.start - 1, -1, block);
  const after = neighbour(text, mark.end, 1, block);
  if (before === ':' && after !== '') return 'open';
  const opens = before === '' || /[\s([{]/.test(before);
  const closes = after === '' || /[\s)\]}.,;:!?\u060C\u061B\u061F\u2026]/.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  if (opens) return null;
  const afterWord = isWordPart(before);
  if (afterWord !== isWordPart(after)) return afterWord ? 'close' : 'open';
  return null;
}

/** How many marks may stand next to one another before nothing is read from what lies behind them. */
const MOST_ADJACENT = 4;

/** The next visible character that is no quotation mark, or '' at the edge of the block. */
function neighbour(text: string, from: number, step: 1 | -1, block: Span): string {
  for (let at = from, n = 0; at >= block.start && at < block.end && n <= MOST_ADJACENT; at += step, n++) {
    const character = text[at]!;
    if (!PASSED_OVER.has(character)) return character;
  }
  return '';
}

function isWordPart(char: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(char);
}
