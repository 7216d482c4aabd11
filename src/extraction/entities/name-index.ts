import type { Clitics, GazetteerPlace, HeadEntry, NameLexicon, TitleEntry } from '../../lexicon/names.js';
import type { Language } from '../../model/index.js';
import { toKey } from '../../text/keys.js';
import { PhraseIndex } from './phrase-index.js';
import { toKeys } from './word-keys.js';

/** The name lexicon of a language, ready for look-up by comparison key. Made once. */
export interface NameIndex {
  readonly lang: Language;
  readonly clitics: Clitics;
  readonly places: PhraseIndex<GazetteerPlace>;
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** With and without the article. */
  readonly titles: PhraseIndex<TitleEntry>;
  readonly titleModifiers: ReadonlySet<string>;
  readonly organizationHeads: ReadonlyMap<string, HeadEntry>;
  readonly organizationMiddles: ReadonlySet<string>;
  readonly organizationAdjectives: ReadonlySet<string>;
  readonly relationEndings: readonly string[];
  readonly nameConnectors: ReadonlySet<string>;
  readonly placeHeadsDropped: ReadonlyMap<string, HeadEntry>;
  readonly placeHeadsKept: ReadonlyMap<string, HeadEntry>;
  /** The word without the article of the language. */
  withoutArticle(key: string): string;
}

export function toNameIndex(lexicon: NameLexicon): NameIndex {
  const { article } = lexicon.clitics;
  const places = new PhraseIndex<GazetteerPlace>();
  for (const place of lexicon.places) {
    for (const name of place.names) places.add(toKeys(name), place);
  }
  const titles = new PhraseIndex<TitleEntry>();
  for (const title of lexicon.titles) {
    const keys = toKeys(title.form);
    titles.add(keys, title);
    // An adjective of the title agrees with it: "أمين عام", "الأمين العام".
    if (article !== '')
      titles.add(
        keys.map((key) => article + key),
        title,
      );
    if (article !== '')
      titles.add(
        keys.map((key, i) => (i === 0 ? key : article + key)),
        title,
      );
  }
  const keysOf = (words: readonly string[]) => new Set(words.map(toKey));
  const byKey = (heads: readonly HeadEntry[]) => new Map(heads.map((head) => [toKey(head.form), head]));
  return {
    lang: lexicon.lang,
    clitics: lexicon.clitics,
    places,
    given: keysOf(lexicon.given),
    family: keysOf(lexicon.family),
    foreign: keysOf(lexicon.foreign),
    female: keysOf(lexicon.female),
    titles,
    titleModifiers: keysOf(lexicon.titleModifiers),
    organizationHeads: byKey(lexicon.organizationHeads),
    organizationMiddles: keysOf(lexicon.organizationMiddles),
    organizationAdjectives: keysOf(lexicon.organizationAdjectives),
    relationEndings: lexicon.relationEndings.map(toKey),
    nameConnectors: keysOf(lexicon.nameConnectors),
    placeHeadsDropped: byKey(lexicon.placeHeadsDropped),
    placeHeadsKept: byKey(lexicon.placeHeadsKept),
    withoutArticle: (key) =>
      article !== '' && key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  };
}
