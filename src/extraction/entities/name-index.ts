import type { Clitics, GazetteerPlace, HeadEntry, NameLexicon, TitleEntry } from '../../lexicon/names.js';
import type { Language } from '../../model/index.js';
import { toKey } from '../../text/keys.js';
import { FACT } from './fact.js';
import { PhraseIndex } from './phrase-index.js';
import { type Tagger, toTagger } from './tagger/tagger.js';
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
  /** The bits of `FACT` that hold of a word by itself. */
  readonly wordClasses: ReadonlyMap<string, number>;
  /** `null` where no weights were trained for the language. */
  readonly tagger: Tagger | null;
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
    wordClasses: toWordClasses(lexicon),
    tagger: lexicon.tagger === null ? null : toTagger(lexicon.tagger),
    withoutArticle: (key) =>
      article !== '' && key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  };
}

function toWordClasses(lexicon: NameLexicon): ReadonlyMap<string, number> {
  const { article } = lexicon.clitics;
  const classes = new Map<string, number>();
  const add = (word: string, fact: number) => {
    const key = toKey(word);
    classes.set(key, (classes.get(key) ?? 0) | fact);
  };
  /** Nouns of the lexicon stand there without the article and occur with it too. */
  const addNoun = (word: string, fact: number) => {
    add(word, fact);
    if (article !== '') add(article + word, fact);
  };
  for (const word of lexicon.given) add(word, FACT.given);
  for (const word of lexicon.family) add(word, FACT.family);
  for (const word of lexicon.foreign) add(word, FACT.foreign);
  for (const word of lexicon.nameConnectors) add(word, FACT.connector);
  for (const word of lexicon.titleModifiers) add(word, FACT.titleModifier);
  for (const head of lexicon.organizationHeads) addNoun(head.form, FACT.organizationHead);
  for (const head of [...lexicon.placeHeadsDropped, ...lexicon.placeHeadsKept]) addNoun(head.form, FACT.placeHead);
  for (const title of lexicon.titles) {
    const isOffice = title.class === 'office' || title.class === 'spokesman' || title.class === 'profession';
    const first = toKeys(title.form)[0];
    if (first !== undefined) addNoun(first, isOffice ? FACT.officeTitle : FACT.personTitle);
  }
  return classes;
}
