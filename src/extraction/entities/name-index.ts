import type { Clitics, HeadEntry, KnownName, NameLexicon, PlaceHead, TitleEntry } from '../../lexicon/names.js';
import { type NumberedWord, remember, rememberByKey, toKey, toPhoneticKey } from '../../text/index.js';
import { type CapitalIndex, toCapitalIndex } from './capitals/capital-index.js';
import { type EverydayIndex, toEverydayIndex } from './everyday-names.js';
import { FACT } from './fact.js';
import { isWrittenInflected } from './inflected-words.js';
import { LexicalWords } from './lexical-words.js';
import { toNationalityForms } from './nationality-forms.js';
import { type OrganizationIndex, toOrganizationIndex } from './organization-index.js';
import { PhraseIndex, toPhrases } from './phrase-index.js';
import { SIGN, toSigns } from './sign.js';
import { type Tagger, toTagger } from './tagger/tagger.js';
import { RARE } from './tagger/word-facts.js';
import { toWordClasses } from './word-classes.js';
import { toWordForm, type WordForm } from './word-form.js';
import { toHeads, toKeys } from './word-keys.js';

/** The name lexicon of a language, ready for look-up by comparison key. Made once. */
export interface NameIndex {
  readonly clitics: Clitics;
  readonly places: PhraseIndex<KnownName>;
  /** With and without the article. */
  readonly titles: PhraseIndex<TitleEntry>;
  /** What longer titles are called in English. With and without the article. */
  readonly offices: PhraseIndex<{ readonly nameEn: string }>;
  /** "His country". */
  readonly homeWords: ReadonlySet<string>;
  /** The same as they are written. */
  readonly homeSpellings: readonly string[];
  /** "The two countries". */
  readonly countryPairs: ReadonlySet<string>;
  /** By honorific with its pronoun ("سموه"): the forms of the titles that it stands for. */
  readonly honorifics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Finite verbs of saying, and what stands behind their subject. */
  readonly sayingVerbs: ReadonlySet<string>;
  readonly sayingOpeners: ReadonlySet<string>;
  /** Words that a circumstance begins with, those of a phrase joined by spaces. */
  readonly circumstances: ReadonlySet<string>;
  /** Words that open clauses as they are written: "فإن" has the key of "فان". */
  readonly connectiveSpellings: ReadonlySet<string>;
  /** Names that mean one person of public life: "بوتين". */
  readonly publicFigures: PhraseIndex<string>;
  readonly eulogies: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly ambiguousPlaces: ReadonlySet<string>;
  readonly prepositionWords: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  /** Particles that seldom stand before names. */
  readonly rareParticles: ReadonlySet<string>;
  /** Nouns without the article that the name of a work follows: "فيلم". */
  readonly works: ReadonlySet<string>;
  /** Words that make a given name of the noun in front of them: "الدين". */
  readonly nameClosers: ReadonlySet<string>;
  /** Given names of two everyday words, joined by a space: "ضيف الله". */
  readonly compoundNames: ReadonlySet<string>;
  /** "باسم": what stands before whom a spokesman speaks for. */
  readonly onBehalf: ReadonlySet<string>;
  /** "نظيره": somebody of the same office elsewhere. */
  readonly counterparts: ReadonlySet<string>;
  /** Words of names that are written onto the next word or apart from it, by key, with the first of their cases: "أبو" for "أبي". */
  readonly nameJoints: ReadonlyMap<string, string>;
  /** As written: "آل", which is no "ال". */
  readonly houses: ReadonlySet<string>;
  /** Articles inside foreign names, behind a connector: "فون دير". */
  readonly connectorArticles: ReadonlySet<string>;
  /** Nouns that the name of a place follows in the name of a contest: "أبطال". */
  readonly contests: ReadonlySet<string>;
  /** Contests called by names of places, their two words joined by a space. */
  readonly contestNames: ReadonlySet<string>;
  /** The prepositions as they are written, where `prepositionWords` has comparison keys. */
  readonly prepositionSpellings: ReadonlySet<string>;
  readonly titleModifiers: ReadonlySet<string>;
  /** Words that join a title to what it governs: "باسم". */
  readonly titleLinks: ReadonlySet<string>;
  /** Definite words that are part of no title. */
  readonly titleEnds: ReadonlySet<string>;
  readonly headships: ReadonlySet<string>;
  readonly knownOrganizations: PhraseIndex<KnownName>;
  readonly everyday: EverydayIndex;
  /** Known organizations and places of a single word. */
  readonly singleWordNames: ReadonlySet<string>;
  /** The first words of all names of a known place or organization. */
  readonly knownHeads: ReadonlyMap<KnownName, ReadonlySet<string>>;
  /** What verbs of the imperfect begin with. */
  readonly verbPrefixes: readonly string[];
  /** The place of a definite adjective of nationality. */
  readonly nationalityOf: ReadonlyMap<string, KnownName>;
  /** The same of adjectives of any number, with the article and without it. */
  readonly nationalityForms: ReadonlyMap<string, KnownName>;
  /** The names of those places as keys of their words. */
  readonly spellingsOf: ReadonlyMap<KnownName, readonly string[]>;
  /** By title ("المملكة"): the names of the countries that it may mean. */
  readonly countriesOfTitle: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns without the article that mean, with it, what was last named with them: "الهيئة", "المدينة". */
  readonly describingHeads: ReadonlySet<string>;
  /** By noun with a pronoun ("حزبه"): the noun without it. */
  readonly ownedHeads: ReadonlyMap<string, string>;
  /** The nouns that describe a kind of entity. */
  readonly headsOfKind: ReadonlyMap<string, readonly string[]>;
  readonly capitals: CapitalIndex | null;
  /** What is written onto a name that owns something; empty where nothing is. */
  readonly possessives: readonly string[];
  /** The gender that a given name tells. */
  readonly genderOf: ReadonlyMap<string, 'M' | 'F'>;
  readonly organizations: OrganizationIndex | null;
  readonly placeConnectors: ReadonlySet<string>;
  readonly placeHeadsDropped: ReadonlyMap<string, PlaceHead>;
  readonly listingPlaceHeads: ReadonlySet<string>;
  readonly placeOffices: ReadonlySet<string>;
  readonly takenUpPlaces: ReadonlySet<string>;
  readonly placeHeadsKept: ReadonlyMap<string, PlaceHead>;
  /** The bits of `FACT` that hold of a word by itself. */
  readonly wordClasses: ReadonlyMap<string, number>;
  /** How common a word is: 1 for the most frequent class of the lexicon, 2 for the next, …; absent where it is rare. */
  readonly frequency: ReadonlyMap<string, number>;
  /** `null` where no weights were trained for the language. */
  readonly tagger: Tagger | null;
  /** What all this says of a word by itself, by its key. */
  formOf(word: NumberedWord): WordForm;
  /** See `isInflected`. */
  isInflected(key: string): boolean;
  /** What a word of a name sounds like: the phonetic key of a foreign word, the comparison key of any other. */
  soundOf(key: string): string;
  /** The word without the article of the language. */
  withoutArticle(key: string): string;
}

/** Words of these classes of frequency are no foreign names, and shorter sounds are alike by chance. */
const COMMON = 3;
const SHORTEST_SOUND = 3;

/** The index without what is worked out from it. */
export type LexicalIndex = Omit<NameIndex, 'formOf' | 'isInflected'>;

/** `curated` are the names of the authority file, where articles are searched for them with this index. */
export function toNameIndex(lexicon: NameLexicon, curated: PhraseIndex<unknown> | null = null): NameIndex {
  const { article } = lexicon.clitics;
  const organizations =
    lexicon.organizations === null ? null : toOrganizationIndex(lexicon.organizations, lexicon.clitics);
  const titles = toTitlePhrases(lexicon.titles, article);
  const keysOf = (words: readonly string[]) => new Set(words.map(toKey));
  const byKey = <T extends HeadEntry>(heads: readonly T[]): ReadonlyMap<string, T> =>
    new Map(heads.map((head) => [toKey(head.form), head]));
  const wordClasses = toWordClasses(lexicon);
  const frequency = new Map(lexicon.commonWords.flatMap((keys, i) => keys.map((key) => [key, i + 1] as const)));
  const nationalityOf = new Map(
    [...(organizations?.nationalities ?? [])].flatMap(([key, place]) => {
      const known = lexicon.places.find(({ names }) => names.includes(place));
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
  const index: LexicalIndex = {
    clitics: lexicon.clitics,
    places: toPhrases(lexicon.places, SIGN.place),
    titles,
    offices: toTitlePhrases(lexicon.offices, article),
    homeWords: keysOf(lexicon.homeWords),
    homeSpellings: lexicon.homeWords,
    countryPairs: keysOf(lexicon.countryPairs),
    honorifics: new Map(lexicon.honorifics.map(({ form, titles: forms }) => [toKey(form), new Set(forms)])),
    sayingVerbs: keysOf(lexicon.saying?.verbs ?? []),
    sayingOpeners: keysOf(lexicon.saying?.openers ?? []),
    circumstances: new Set((lexicon.saying?.circumstances ?? []).map((words) => toKeys(words).join(' '))),
    connectiveSpellings: new Set(lexicon.saying?.connectives ?? []),
    publicFigures: toNamePhrases(lexicon.publicFigures),
    eulogies: keysOf(lexicon.eulogies),
    notNames: keysOf(lexicon.notNames),
    ambiguousPlaces: keysOf(lexicon.ambiguousPlaces),
    prepositionWords: keysOf(lexicon.prepositionWords),
    rareParticles: new Set(lexicon.clitics.rareBeforeNames),
    works: keysOf(lexicon.works),
    contests: keysOf(lexicon.contests),
    contestNames: new Set(lexicon.contestNames.map((name) => toKeys(name).join(' '))),
    nameClosers: keysOf(lexicon.nameClosers),
    compoundNames: new Set(lexicon.compoundNames.map((name) => toKeys(name).join(' '))),
    onBehalf: keysOf(lexicon.onBehalf),
    counterparts: keysOf(lexicon.counterparts),
    nameJoints: new Map(lexicon.nameJoints.flatMap((forms) => forms.map((form) => [toKey(form), toKey(forms[0]!)]))),
    houses: new Set(lexicon.houses),
    connectorArticles: keysOf(lexicon.connectorArticles),
    locatives: keysOf(lexicon.locatives),
    prepositionSpellings: new Set(lexicon.prepositionWords),
    titleModifiers: keysOf(lexicon.titleModifiers),
    titleLinks: keysOf(lexicon.titleLinks),
    titleEnds: keysOf(lexicon.titleEnds),
    headships: keysOf(lexicon.headships),
    knownOrganizations: toPhrases(lexicon.knownOrganizations, SIGN.knownOrganization),
    everyday: toEverydayIndex(lexicon),
    singleWordNames: new Set(
      [...lexicon.knownOrganizations, ...(lexicon.sport?.organizations ?? []), ...lexicon.places]
        .flatMap((known) => known.names.map(toKeys))
        .flatMap((keys) => (keys.length === 1 ? keys : [])),
    ),
    knownHeads: new Map(
      [
        ...lexicon.knownOrganizations,
        ...lexicon.quotedOrganizations,
        ...(lexicon.sport?.organizations ?? []),
        ...(lexicon.sport?.dependent ?? []),
        ...lexicon.places,
      ].map((known) => [known, toHeads(known.names)]),
    ),
    describingHeads: keysOf([
      // "القوات" may be anybody's, whichever forces an article names.
      ...(lexicon.organizations?.heads ?? []).flatMap(({ form, class: of }) => (of === 'force' ? [] : [form])),
      ...lexicon.placeHeadsDropped.map(({ form }) => form),
      ...lexicon.takenUpPlaces,
      ...lexicon.headsOfKind.flatMap(({ heads }) => heads),
    ]),
    ownedHeads: toOwnedHeads(lexicon),
    headsOfKind: new Map(lexicon.headsOfKind.map(({ kind, heads }) => [kind, heads.map(toKey)])),
    capitals: lexicon.capitals === null ? null : toCapitalIndex(lexicon.capitals),
    possessives: lexicon.capitals?.possessives ?? [],
    genderOf: new Map([
      ...lexicon.men.map((name) => [toKey(name), 'M'] as const),
      ...lexicon.women.map((name) => [toKey(name), 'F'] as const),
    ]),
    organizations,
    verbPrefixes: lexicon.clitics.verbPrefixes.map(toKey),
    nationalityOf,
    nationalityForms: toNationalityForms(nationalityOf, lexicon.clitics),
    spellingsOf: new Map(
      [...new Set(nationalityOf.values())].map((place) => [place, place.names.map((name) => toKeys(name).join(' '))]),
    ),
    countriesOfTitle: new Map(
      lexicon.titlesOfCountries.map(({ title, countries }) => {
        const meant = lexicon.places.filter((place) => place.names.some((name) => countries.includes(name)));
        return [toKey(title), new Set(meant.flatMap((place) => place.names.map((name) => toKeys(name).join(' '))))];
      }),
    ),
    placeConnectors: keysOf(lexicon.placeConnectors),
    placeHeadsDropped: byKey(lexicon.placeHeadsDropped),
    takenUpPlaces: keysOf(lexicon.takenUpPlaces),
    placeOffices: keysOf(lexicon.placeOffices),
    listingPlaceHeads: keysOf(lexicon.listingPlaceHeads),
    placeHeadsKept: byKey(lexicon.placeHeadsKept),
    wordClasses,
    frequency,
    tagger: lexicon.tagger === null ? null : toTagger(lexicon.tagger),
    soundOf: rememberByKey((key) => {
      const facts = wordClasses.get(key) ?? 0;
      const isForeign = (facts & FACT.foreign) !== 0 || (frequency.get(key) ?? RARE) > COMMON;
      const isNative = (facts & (FACT.given | FACT.family)) !== 0 || !isForeign;
      const sound = lexicon.sounds === null || isNative ? key : toPhoneticKey(key, lexicon.sounds);
      return sound.length < SHORTEST_SOUND ? key : sound;
    }),
    withoutArticle: (key) =>
      article !== '' && key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  };
  const words = new LexicalWords(index, toSigns(index, article, curated));
  // Added in place, not copied: the indexes of all languages have one shape, or rules are compiled for each.
  return Object.assign(index, {
    formOf: remember((key) => toWordForm(key, index, words)),
    isInflected: rememberByKey((key) => isWrittenInflected(key, index)),
  });
}

function toOwnedHeads({ organizations, clitics: { owners, bound } }: NameLexicon): ReadonlyMap<string, string> {
  const [last = '', becomes = ''] = bound;
  return new Map(
    // "قواته", "قيادتها" are those of a state or an army, whoever speaks.
    (organizations?.heads ?? [])
      .filter((head) => head.class !== 'force')
      .flatMap(({ form }) => {
        const stem = last !== '' && form.endsWith(last) ? form.slice(0, -last.length) + becomes : form;
        return owners.map((owner) => [toKey(stem + owner), toKey(form)] as const);
      }),
  );
}

function toNamePhrases(names: readonly string[]): PhraseIndex<string> {
  const phrases = new PhraseIndex<string>(SIGN.publicFigure);
  for (const name of names) phrases.add(toKeys(name), name);
  return phrases;
}

function toTitlePhrases<T extends { readonly form: string }>(titles: readonly T[], article: string): PhraseIndex<T> {
  const phrases = new PhraseIndex<T>(SIGN.title);
  for (const title of titles) {
    const keys = toKeys(title.form);
    phrases.add(keys, title);
    if (article === '') continue;
    // An adjective of the title agrees with it: "أمين عام", "الأمين العام"; a noun that it governs has the article alone: "أمين الصندوق".
    const definite = keys.map((key) => article + key);
    phrases.add(definite, title);
    phrases.add([keys[0]!, ...definite.slice(1)], title);
    // "الفريق أول".
    phrases.add([definite[0]!, ...keys.slice(1)], title);
    if (keys.length > 2) phrases.add([...keys.slice(0, -1), definite.at(-1)!], title);
  }
  return phrases;
}
