import type { Token } from '../../model/index.js';
import type { Stretch } from '../stretch.js';
import type { Amount } from './amounts.js';
import { endsClause, nounStart, REACH, type ReadCounted, until } from './clause.js';
import type { FigureIndex } from './figure-index.js';

/** What a percentage measures where nothing tells of what it is. */
const SHARE = 'share';

/** A percent sign, a unit or a currency. */
export function readMeasure(stretch: Stretch, amount: Amount, index: FigureIndex): ReadCounted | null {
  const { tokens, end } = stretch;
  if (amount.isShare) return { quantity: SHARE, unit: '%', end: amount.end };
  const sign = index.signs.get(tokens[amount.end]?.key ?? '');
  if (sign !== undefined && amount.end < end) return until(amount.end + 1, sign);
  if (amount.sign !== null) return until(amount.end, amount.sign);
  const from = nounStart(stretch, amount, index);
  const unit = index.units.match(tokens, from, end);
  if (unit !== null) return until(unit.end, unit.value);
  return readMoney(tokens, from, end, index);
}

/** "دولار", "ريال سعودي", "Canadian dollars". */
function readMoney(tokens: readonly Token[], at: number, limit: number, index: FigureIndex): ReadCounted | null {
  const start = index.isNounLast && index.currencies.match(tokens, at, limit) === null ? at + 1 : at;
  const match = index.currencies.match(tokens, start, limit);
  if (match === null) return null;
  const adjective = index.isNounLast ? (start > at ? at : -1) : match.end;
  const code = adjective === -1 || adjective >= limit ? undefined : match.value.get(tokens[adjective]!.key);
  if (start > at && code === undefined) return null;
  const isBehind = code !== undefined && adjective === match.end;
  return { quantity: 'money', unit: code ?? match.value.get('')!, end: isBehind ? match.end + 1 : match.end };
}

/** A measure of what stands behind it ("20% of the population") or before it ("unemployment reached 12%"), where the lexicon knows that. */
export function toMeasured(stretch: Stretch, first: number, measure: ReadCounted, index: FigureIndex): ReadCounted {
  const { tokens, end } = stretch;
  if (!index.magnitudes.has(measure.quantity)) return measure;
  if (measure.end + 1 < end && index.of.has(tokens[measure.end]!.key)) {
    const noun = index.nouns.match(tokens, measure.end + 1, end);
    // Money is "of" a magnitude and "from" a bank.
    const isMeasured = measure.quantity === SHARE || noun?.value.unit === 'magnitude';
    if (noun !== null && isMeasured) return { quantity: noun.value.concept, unit: measure.unit, end: noun.end };
  }
  for (let t = first - 1; t >= stretch.first && t >= first - REACH && !endsClause(tokens[t]!); t--) {
    const noun = index.nouns.match(tokens, t, first);
    if (noun?.value.unit === 'magnitude') return { quantity: noun.value.concept, unit: measure.unit, end: measure.end };
  }
  return measure;
}
