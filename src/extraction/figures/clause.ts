import type { Token } from '../../model/index.js';
import type { Stretch } from '../stretch.js';
import type { Amount } from './amounts.js';
import type { FigureIndex } from './figure-index.js';

/** What an amount is of, and where its words end. */
export interface ReadCounted {
  readonly quantity: string;
  readonly unit: string | null;
  readonly end: number;
}

/** What the lexicon says an amount is of, with the token where its words end. */
export function until(end: number, { quantity, unit }: Pick<ReadCounted, 'quantity' | 'unit'>): ReadCounted {
  return { quantity, unit, end };
}

/** The same with a word that tells more of it: "soldiers killed". */
export function withWord({ quantity, unit, end }: ReadCounted, word: string): ReadCounted {
  return { quantity: `${quantity} ${word}`, unit, end };
}

/** The unit of people. */
export const PERSON = 'person';

/** How far before a number what it measures, or the word "number", may stand, in tokens. */
export const REACH = 8;

/** Where the noun of an amount begins, behind "of" where that stands there. */
export function nounStart({ tokens, end }: Stretch, amount: Amount, { of }: FigureIndex): number {
  return amount.end + 1 < end && of.has(tokens[amount.end]!.key) ? amount.end + 1 : amount.end;
}

/** Any mark but those that belong to a name or a quotation. */
export function endsClause({ kind, text }: Token): boolean {
  return (kind === 'punctuation' && /[\p{Po}\p{Pd}]/u.test(text)) || kind === 'number';
}
