import { toKey } from '../../text/index.js';

/** A number written in digits. */
export interface Digits {
  readonly value: number;
  /** Whether a percent sign stands behind it. */
  readonly isShare: boolean;
  /** Whether it is only digits, as a year is. */
  readonly isPlain: boolean;
}

/**
 * Reads a number token: digits of any script, with separators of thousands ("1,500", "2.000.000") or a decimal point ("3.5", "2,75").
 * One separator before three digits parts thousands, unless `beforeScale`: "1.250 million" is a million and a quarter. `null` for what is
 * no number but a version or a date ("5.26.30").
 */
export function readDigits(text: string, beforeScale: boolean): Digits | null {
  const match = /^([0-9.,]+?)\s*(%?)$/.exec(
    toKey(text).replaceAll('\u066B', '.').replaceAll('\u066C', ',').replace('\u066A', '%'),
  );
  if (match === null) return null;
  const written = match[1]!;
  const value = Number(toPlainDecimal(written, beforeScale));
  return Number.isFinite(value) ? { value, isShare: match[2] === '%', isPlain: !/[.,]/.test(written) } : null;
}

function toPlainDecimal(written: string, beforeScale: boolean): string {
  const separators = written.replace(/[0-9]/g, '');
  const isGrouped = /^[1-9][0-9]{0,2}([.,][0-9]{3})+$/.test(written) && new Set(separators).size === 1;
  if (isGrouped && !(beforeScale && separators.length === 1)) return written.replace(/[.,]/g, '');
  const last = separators.at(-1);
  if (separators.length > 1 && !/^[1-9][0-9]{0,2}([.,][0-9]{3})+[.,][0-9]+$/.test(written)) return 'NaN';
  if (last === undefined) return written;
  const point = written.lastIndexOf(last);
  return `${written.slice(0, point).replace(/[.,]/g, '')}.${written.slice(point + 1)}`;
}
