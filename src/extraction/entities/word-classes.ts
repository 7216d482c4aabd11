import type { NameLexicon } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import { FACT } from './fact.js';
import { toKeys } from './word-keys.js';

/** The bits of `FACT` that hold of a word by itself, by comparison key. */
export function toWordClasses(lexicon: NameLexicon): ReadonlyMap<string, number> {
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
  // "ريف إدلب": somebody is called so somewhere, but here the word says where.
  const locatives = new Set(lexicon.locatives);
  for (const word of lexicon.foreign) if (!locatives.has(word)) add(word, FACT.foreign);
  for (const word of lexicon.nameConnectors) add(word, FACT.connector);
  for (const word of lexicon.titleModifiers) add(word, FACT.titleModifier);
  // "اللواء" is a rank far more often than a brigade.
  const ranks = new Set(lexicon.titles.filter((title) => title.class === 'rank').map(({ form }) => form));
  for (const { form, class: headClass } of lexicon.organizations?.heads ?? [])
    if (headClass !== 'unit' || !ranks.has(form)) addNoun(form, FACT.organizationHead);
  for (const head of [...lexicon.placeHeadsDropped, ...lexicon.placeHeadsKept]) addNoun(head.form, FACT.placeHead);
  for (const title of lexicon.titles) {
    const isOffice = title.class === 'office' || title.class === 'spokesman' || title.class === 'profession';
    const first = toKeys(title.form)[0];
    if (first !== undefined) addNoun(first, isOffice ? FACT.officeTitle : FACT.personTitle);
  }
  return classes;
}
