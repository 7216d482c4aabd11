const LATEST = 99_999_999;

/** Strings whose ascending order is the order of a list, so that an index can give a page of it. */
export interface OrderKeys {
  /** By day, the latest first. */
  readonly newest: string;
  /** By day, the earliest first. Behind the nine characters of the day stands the place, by which rows stand in text order. */
  readonly oldest: string;
}

/**
 * The keys of a row of a list: undated rows come last in both, rows of one day in the order of `place`.
 *
 * @param day ISO date
 * @param place unique among the rows
 */
export function toOrderKeys(day: string | null, place: string): OrderKeys {
  const number = day === null ? null : Number(day.replaceAll('-', ''));
  return { newest: `${pad(LATEST - (number ?? 0))} ${place}`, oldest: `${pad(number ?? LATEST)} ${place}` };
}

/** The place of a statement among all: those of one article in the order of the text. */
export function toPlace(articleId: string, sequence: number): string {
  return `${articleId} ${String(sequence).padStart(7, '0')}`;
}

function pad(number: number): string {
  return String(number).padStart(8, '0');
}
