/** In the order in which they are tried; only the first that fits is taken off. */
const PREFIXES = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و'];
/** In the order in which they are tried; each that fits is taken off. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * The light stem of a comparison key, by the rules of the index that search asks (Lucene's `arabic` analyzer, after Larkey, Ballesteros
 * and Connell 2007, light8): words with one stem find each other. At least two letters remain.
 */
export function lightStem(key: string): string {
  const prefix = PREFIXES.find((one) => key.startsWith(one) && key.length >= one.length + (one.length === 1 ? 3 : 2));
  return SUFFIXES.reduce(
    (stem, suffix) =>
      stem.endsWith(suffix) && stem.length >= suffix.length + 2 ? stem.slice(0, -suffix.length) : stem,
    prefix === undefined ? key : key.slice(prefix.length),
  );
}
