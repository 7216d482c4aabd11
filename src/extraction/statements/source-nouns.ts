import type { SpeechWords } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';

/** What kind of speaker a common noun names. */
export type SourceNoun = 'title' | 'anonymous' | 'group' | 'organization' | 'outlet' | 'document';

/** A noun of several lists is of the first. */
const LISTS = [
  ['title', 'titleNouns'],
  ['anonymous', 'anonymousNouns'],
  ['group', 'groupNouns'],
  ['outlet', 'outletNouns'],
  ['document', 'documentNouns'],
  ['organization', 'organizationNouns'],
] as const;

/** The nouns of one word by their keys. */
export function toSourceNouns(words: SpeechWords): ReadonlyMap<string, SourceNoun> {
  const nouns = new Map<string, SourceNoun>();
  for (const [kind, list] of LISTS) {
    for (const noun of words[list]) {
      const key = toKey(noun);
      if (!noun.includes(' ') && !nouns.has(key)) nouns.set(key, kind);
    }
  }
  return nouns;
}
