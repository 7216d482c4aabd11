import { type Block, bySpan, type Quotation, type Remark } from '../model/index.js';
import { type Family, findMarks, type Mark, type Side } from './quotation-marks.js';

export interface FoundQuotations {
  /** In text order, an outer one before those inside it. */
  readonly quotations: readonly Quotation[];
  readonly remarks: readonly Remark[];
}

const FAMILIES: readonly Family[] = ['ascii', 'curly', 'guillemet', 'single-guillemet', 'parentheses'];

/** How many blocks further a mark is still closed by one that has no partner of its own. */
const LONGEST_RUN = 4;
/** Two marks that both seem to open (or close) are taken for a pair with a misplaced space only round something short, in UTF-16 units. */
const LONGEST_MISPLACED = 80;

/**
 * Pairs quotation marks (“ ” „ ‟ " « » ‹ › and double parentheses) inside the title and paragraphs, each family by itself. Pairing is local: a
 * mark without a partner costs one quotation and leaves a remark. A quotation runs on into a further paragraph where that opens again
 * with its first character or closes what it has not opened.
 */
export function findQuotations(text: string, blocks: readonly Block[]): FoundQuotations {
  const marks = findMarks(text, blocks);
  const pairs: Pairs = { quotations: [], unpaired: [] };
  for (const family of FAMILIES) {
    const own = marks.filter((mark) => mark.family === family);
    if (own.length > 0) pairFamily(text, blocks, own, pairs);
  }
  pairs.unpaired.sort(bySpan);
  return { quotations: pairs.quotations.sort(bySpan), remarks: pairs.unpaired.map((mark) => toRemark(text, mark)) };
}

interface Pairs {
  readonly quotations: Quotation[];
  readonly unpaired: Mark[];
}

function pairFamily(text: string, blocks: readonly Block[], marks: readonly Mark[], pairs: Pairs): void {
  let carried: Mark | null = null;
  for (let first = 0; first < marks.length; ) {
    const { block } = marks[first]!;
    let end = first;
    while (end < marks.length && marks[end]!.block === block) end++;
    const isReachable: boolean = carried !== null && block - carried.block <= LONGEST_RUN;
    if (carried && !isReachable) pairs.unpaired.push(carried);
    const isReopened = isReachable && marks[first]!.start === blocks[block]!.start;
    carried = pairBlock(text, marks.slice(first, end), isReachable ? carried : null, isReopened, pairs);
    first = end;
  }
  if (carried) pairs.unpaired.push(carried);
}

/** Pairs the marks of one family in one block; the result is an open mark that may be closed in a later one. */
function pairBlock(
  text: string,
  marks: readonly Mark[],
  carried: Mark | null,
  isReopened: boolean,
  pairs: Pairs,
): Mark | null {
  const sides = chooseSides(marks, carried !== null);
  const open: Mark[] = [];
  let waiting = carried;
  marks.forEach((mark, i) => {
    const side = sides[i] ?? (open.length > 0 ? 'close' : 'open');
    if (side === 'open') {
      const continues = i === 0 && isReopened && waiting !== null;
      open.push(continues ? waiting! : mark);
      if (continues) waiting = null;
      return;
    }
    const partner = open.pop() ?? waiting;
    if (partner === waiting) waiting = null;
    if (partner) pushQuotation(text, partner, mark, pairs.quotations);
    else pairs.unpaired.push(mark);
  });
  const last = open.pop() ?? null;
  pairs.unpaired.push(...open);
  if (last && waiting) pairs.unpaired.push(waiting);
  return last ?? waiting;
}

/** The first reading of the marks under which each has a partner: by their neighbours, by their shape, by turns; else by neighbours. */
function chooseSides(marks: readonly Mark[], isCarried: boolean): readonly Side[] {
  const byContext = marks.map((mark) => mark.context ?? mark.shape);
  if (isBalanced(byContext, isCarried)) return byContext;
  const byShape = marks.map((mark) => (mark.isAnnounced ? mark.context : (mark.shape ?? mark.context)));
  if (isBalanced(byShape, isCarried)) return byShape;
  if (isShortByTurns(marks)) return marks.map((_, i) => (i % 2 === 0 ? 'open' : 'close'));
  return byContext;
}

function isBalanced(sides: readonly Side[], isCarried: boolean): boolean {
  let depth = 0;
  let canClose = isCarried;
  for (const side of sides) {
    const closes = side === 'close' || (side === null && depth > 0);
    if (!closes) depth++;
    else if (depth > 0) depth--;
    else if (canClose) canClose = false;
    else return false;
  }
  return depth === 0;
}

/** Whether marks taken by turns make pairs, and those that their neighbours speak against are short. */
function isShortByTurns(marks: readonly Mark[]): boolean {
  if (marks.length % 2 === 1) return false;
  for (let i = 0; i < marks.length; i += 2) {
    const opening = marks[i]!;
    const closing = marks[i + 1]!;
    const isDoubtful = opening.context === 'close' || closing.context === 'open';
    if (isDoubtful && closing.start - opening.end > LONGEST_MISPLACED) return false;
  }
  return true;
}

function pushQuotation(text: string, opening: Mark, closing: Mark, quotations: Quotation[]): void {
  const raw = text.slice(opening.end, closing.start);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = opening.end + (raw.length - raw.trimStart().length);
  quotations.push({ start: opening.start, end: closing.end, inner: { start, end: start + trimmed.length } });
}

function toRemark(text: string, mark: Mark): Remark {
  return {
    code: 'quotation-not-closed',
    message: `The quotation mark ${text.slice(mark.start, mark.end)} at offset ${mark.start} has no partner nearby; it is read as if it were not there.`,
    at: { start: mark.start, end: mark.end },
  };
}
