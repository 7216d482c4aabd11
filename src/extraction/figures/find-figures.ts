import {
  contains,
  type Figure,
  type Mention,
  type Statement,
  slice,
  type TextDocument,
  type Token,
  toId,
} from '../../model/index.js';
import { startAfter } from '../entities/words.js';
import { type Stretch, toStretch } from '../stretch.js';
import { type Amount, limit, readAmount } from './amounts.js';
import { type ReadCounted, until } from './clause.js';
import { findCounted, findCountedOfDual } from './counted.js';
import type { FigureIndex } from './figure-index.js';

/** What a document says and names, for finding figures in it. */
export interface ReadDocument {
  readonly document: TextDocument;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/**
 * The quantities that statements claim, in text order: amounts of which the statement tells what they count or measure. What
 * stands wholly inside a name is none ("Taliban" looks like a dual in Arabic). Pure.
 */
export function findFigures({ document, statements, mentions }: ReadDocument, index: FigureIndex): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { id, content } of statements)
    for (const span of content) addFigures(document, id, toStretch(document.tokens, span), index, figures);
  const isNamed = ({ span }: Figure) => mentions.some(({ form, name }) => form === 'NAME' && contains(name, span));
  return figures.filter((figure) => !isNamed(figure));
}

function addFigures(
  { article: { text } }: TextDocument,
  statementId: string,
  stretch: Stretch,
  index: FigureIndex,
  figures: Figure[],
): void {
  for (let at = stretch.first; at < stretch.end; ) {
    const found = canBegin(stretch.tokens[at]!, index)
      ? (readDual(stretch, at, index) ?? readFigure(stretch, at, index))
      : null;
    at = found?.next ?? at + 1;
    const { amount, counted } = found ?? NOTHING;
    if (amount === null || counted === null) continue;
    const span = {
      start: startAfter(stretch.tokens[amount.first]!, amount.skip),
      end: stretch.tokens[counted.end - 1]!.end,
    };
    figures.push({
      id: toId('figure', statementId, span.start, span.end),
      statementId,
      span,
      text: slice(text, span),
      quantity: counted.quantity,
      unit: counted.unit,
      low: amount.low,
      high: amount.high,
      isApproximate: amount.isApproximate,
    });
  }
}

function canBegin(token: Token, index: FigureIndex): boolean {
  return token.kind === 'number' || (token.kind === 'word' && index.begins(token));
}

const NOTHING = { amount: null, counted: null } as const;

interface Found {
  readonly amount: Pick<Amount, 'first' | 'skip' | 'low' | 'high' | 'isApproximate'>;
  /** `null` where nothing tells what it is of. */
  readonly counted: ReadCounted | null;
  /** The token to go on with. */
  readonly next: number;
}

function readFigure(stretch: Stretch, at: number, index: FigureIndex): Found | null {
  const { tokens, end } = stretch;
  const read = readAmount(stretch, at, index);
  if (read === null) return null;
  if (isName(stretch, read, index)) return { amount: read, counted: null, next: read.end };
  const counted = findCounted(stretch, read, index);
  if (counted === null) return { amount: read, counted, next: read.end };
  const after = index.boundsAfter.match(tokens, counted.end, end);
  const amount = after === null ? read : limit(read, after.value);
  return {
    amount,
    counted: after === null ? counted : until(after.end, counted),
    next: after?.end ?? counted.end,
  };
}

function readDual(stretch: Stretch, at: number, index: FigureIndex): Found | null {
  const dual = index.duals.get(stretch.tokens[at]!.key);
  if (dual === undefined) return null;
  const counted = findCountedOfDual(stretch, at, dual.counted, index);
  const amount = { first: at, skip: dual.particles.length, low: 2, high: 2, isApproximate: false };
  return { amount, counted, next: counted.end };
}

/** Dates, times, scores and numbers that are names: "Article 5", "12 May", "3/4", "10:30". */
function isName({ tokens, first, end }: Stretch, amount: Amount, { labels, months }: FigureIndex): boolean {
  const before = amount.first > first ? tokens[amount.first - 1]! : null;
  const after = amount.end < end ? tokens[amount.end]! : null;
  if (before !== null && ((amount.isPlain && labels.has(before.key)) || isDateMark(before, tokens[amount.first - 2])))
    return true;
  return after !== null && (months.has(after.key) || isDateMark(after, tokens[amount.end + 1]));
}

function isDateMark({ text }: Token, beyond: Token | undefined): boolean {
  return /^[/:-]$/.test(text) && beyond?.kind === 'number';
}
