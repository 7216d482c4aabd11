import type { LexicalIndex } from './name-index.js';
import { OPENS } from './opens.js';
import { toFormFacts } from './tagger/word-facts.js';
import { type Reading, toReadings } from './words.js';

/** What the lexicon says of a word by itself, whatever stands around it: one object for all its occurrences. */
export interface WordForm {
  /** The whole word first, then with ever more taken off. */
  readonly readings: readonly Reading[];
  /** Bits of `FACT` and classes of frequency; see `toWordFacts`. */
  readonly facts: number;
  /** What may begin with the word in any of its readings: bits of `OPENS`. */
  readonly opens: number;
}

/** Looks a word up in everything that the lexicon knows, by its comparison key. */
export function toWordForm(key: string, names: LexicalIndex): WordForm {
  const readings = toReadings(key, names.clitics);
  return { readings, facts: toFormFacts(readings, names), opens: toOpens(readings, names) };
}

function toOpens(readings: readonly Reading[], names: LexicalIndex): number {
  const { places, titles, knownOrganizations, everyday } = names;
  let opens = 0;
  for (const { key } of readings) {
    for (const phrases of [
      places,
      titles,
      knownOrganizations,
      everyday.quoted,
      everyday.clubs,
      everyday.dependentClubs,
    ]) {
      if (phrases.hasFirst(key)) opens |= phrases.opens;
    }
    const bare = names.withoutArticle(key);
    if (names.organizations?.heads.has(bare)) opens |= OPENS.headedOrganization;
    if (names.placeHeadsKept.has(key) || names.placeHeadsDropped.has(key)) opens |= OPENS.headedPlace;
    if (bare !== key && names.describingHeads.has(bare)) opens |= OPENS.description;
    if (names.honorifics.has(key)) opens |= OPENS.honorific;
  }
  return opens;
}
