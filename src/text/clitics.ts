import { toKeyWithMap } from './keys.js';

/** One way to read an Arabic word: what is written onto it, and the word proper. Offsets are UTF-16 units of the word as written. */
export interface WordReading {
  /** و or ف joined on, "" for none. */
  readonly conjunction: string;
  /** ب, ل, ك or the future س joined on, "" for none. */
  readonly particle: string;
  /** Whether the word has the article ال. */
  readonly hasArticle: boolean;
  /** Where the word begins behind conjunction and particle, with its article. */
  readonly start: number;
  /** Key of the word from `start`, with the article written out ("للحكومة" gives "الحكومه"). */
  readonly key: string;
  /** Where the word begins behind the article too. */
  readonly stemStart: number;
  /** Key from `stemStart`. */
  readonly stemKey: string;
}

const PARTICLES = ['\u0628', '\u0644', '\u0643', '\u0633'];
const CONJUNCTIONS = ['\u0648', '\u0641'];
const ARTICLE = '\u0627\u0644';
const LAM = '\u0644';
/** A word proper has at least two letters. */
const SHORTEST_STEM = 2;

/**
 * The possible readings of a word as [و|ف] [ب|ل|ك|س] [ال] stem, the word as a whole first, then by what is taken off. A reading is possible by
 * its letters only: whether the stem is a word is for a lexicon to say.
 */
export function toReadings(word: string): readonly WordReading[] {
  const { key, offsets } = toKeyWithMap(word);
  const readings: WordReading[] = [];
  const conjunctions = CONJUNCTIONS.includes(key[0] ?? '') ? ['', key[0]!] : [''];
  for (const conjunction of conjunctions) {
    const after = conjunction.length;
    const particle = PARTICLES.includes(key[after] ?? '') ? key[after]! : '';
    pushReading(readings, key, offsets, conjunction, '');
    if (particle !== '') pushReading(readings, key, offsets, conjunction, particle);
  }
  return readings;
}

function pushReading(
  readings: WordReading[],
  key: string,
  offsets: readonly number[],
  conjunction: string,
  particle: string,
): void {
  const start = conjunction.length + particle.length;
  const rest = key.slice(start);
  if (rest.length < SHORTEST_STEM) return;
  const at = (unit: number) => offsets[unit]!;
  const parts = { conjunction, particle, start: at(start) };
  const isMergedArticle = particle === LAM && rest.startsWith(LAM) && rest.length > SHORTEST_STEM;
  const isArticle = rest.startsWith(ARTICLE) && rest.length >= ARTICLE.length + SHORTEST_STEM;
  if (isMergedArticle) {
    // The alef of the article is not written after ل: للحكومة.
    readings.push({
      ...parts,
      hasArticle: true,
      key: `\u0627${rest}`,
      stemStart: at(start + 1),
      stemKey: rest.slice(1),
    });
  }
  if (isArticle)
    readings.push({ ...parts, hasArticle: true, key: rest, stemStart: at(start + 2), stemKey: rest.slice(2) });
  readings.push({ ...parts, hasArticle: false, key: rest, stemStart: at(start), stemKey: rest });
}
