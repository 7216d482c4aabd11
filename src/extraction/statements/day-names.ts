import type { DayLexicon } from '../../lexicon/index.js';
import { PhraseSet } from '../../text/index.js';

/** What a word says of a day: which weekday it is (Sunday is 0), how many days ago it was, or its month (January is 1). */
export interface DayName {
  readonly kind: 'weekday' | 'ago' | 'month';
  readonly number: number;
}

/** The names of days and months of a language, found by their keys at a place in a list of keys. */
export type DayNames = PhraseSet<DayName>;

export function toDayNames({ weekdays, ago, months }: DayLexicon): DayNames {
  return new PhraseSet([...toEntries('weekday', weekdays), ...toEntries('ago', ago), ...toEntries('month', months)]);
}

function toEntries(kind: DayName['kind'], lines: readonly string[]): [string, DayName][] {
  return lines.flatMap((line) => {
    const [number, ...names] = line.split('|');
    return names.map((name): [string, DayName] => [name, { kind, number: Number(number) }]);
  });
}
