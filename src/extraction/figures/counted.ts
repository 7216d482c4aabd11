import type { Stretch } from '../stretch.js';
import type { Amount } from './amounts.js';
import { endsClause, nounStart, PERSON, REACH, type ReadCounted, until, withWord } from './clause.js';
import { readNoun, readQualifierAsNoun, readUnknownNoun, withQualifiers } from './counted-nouns.js';
import type { Counted, FigureIndex } from './figure-index.js';
import { readMeasure, toMeasured } from './measures.js';

/** How far before a number of people the word may stand that tells what became of them. */
const FATE_REACH = 4;

/** Finds what an amount counts or measures. `null` where nothing tells: then it is no figure. */
export function findCounted(stretch: Stretch, amount: Amount, index: FigureIndex): ReadCounted | null {
  const measure = readMeasure(stretch, amount, index);
  if (measure !== null) return toMeasured(stretch, amount.first, measure, index);
  const from = nounStart(stretch, amount, index);
  const noun =
    readNoun(stretch, from, index) ??
    countedBefore(stretch, amount, index) ??
    readQualifierAsNoun(stretch, from, index) ??
    readUnknownNoun(stretch, from, amount, index);
  const fate = noun === null || noun.unit === 'person' ? fateBefore(stretch, amount.first, index) : null;
  if (noun === null) return fate === null ? null : { quantity: `${PERSON} ${fate}`, unit: PERSON, end: amount.end };
  return fate === null || noun.quantity.includes(fate) ? noun : withWord(noun, fate);
}

/** What a dual counts, whose noun is the token itself. */
export function findCountedOfDual(stretch: Stretch, at: number, counted: Counted, index: FigureIndex): ReadCounted {
  const end = at + 1;
  if (counted.isMeasure) return toMeasured(stretch, at, until(end, counted), index);
  const noun = withQualifiers(stretch, until(end, counted), index);
  const fate = counted.unit === PERSON ? fateBefore(stretch, at, index) : null;
  return fate === null ? noun : withWord(noun, fate);
}

/** "The number of prisoners reached 500": what is counted stands before the number. */
function countedBefore({ tokens, first }: Stretch, amount: Amount, index: FigureIndex): ReadCounted | null {
  for (let t = amount.first - 1; t >= first && t >= amount.first - REACH && !endsClause(tokens[t]!); t--) {
    if (!index.counts.has(tokens[t]!.key)) continue;
    for (let n = t + 1; n < amount.first && n <= t + 2; n++) {
      const noun = index.nouns.match(tokens, n, amount.first);
      if (noun !== null && noun.value.unit !== 'magnitude')
        return { quantity: noun.value.concept, unit: noun.value.unit, end: amount.end };
    }
  }
  return null;
}

/** What became of people: the nearest such word before a number. */
function fateBefore({ tokens, first }: Stretch, at: number, { fates }: FigureIndex): string | null {
  for (let t = at - 1; t >= first && t >= at - FATE_REACH && !endsClause(tokens[t]!); t--) {
    const fate = fates.get(tokens[t]!.key);
    if (fate !== undefined) return fate;
  }
  return null;
}
