import type { Language } from '../model/index.js';
import arClitics from './ar/clitics.json' with { type: 'json' };
import arCommonWords from './ar/common-words.json' with { type: 'json' };
import arGazetteer from './ar/gazetteer.json' with { type: 'json' };
import arKnownOrganizations from './ar/known-organizations.json' with { type: 'json' };
import arTagger from './ar/name-tagger.json' with { type: 'json' };
import arNameWords from './ar/name-words.json' with { type: 'json' };
import arNationalities from './ar/nationalities.json' with { type: 'json' };
import arOrganizations from './ar/organizations.json' with { type: 'json' };
import arPersonNames from './ar/person-names.json' with { type: 'json' };
import arPlaceHeads from './ar/place-heads.json' with { type: 'json' };
import arTitles from './ar/titles.json' with { type: 'json' };
import enGazetteer from './en/gazetteer.json' with { type: 'json' };

/** A place or organization that is known without any article. */
export interface KnownName {
  /** `country`, `city`, `river`, `media`, `armed group`, … */
  readonly kind: string;
  readonly nameEn: string;
  /** Names in the language, the usual one first. */
  readonly names: readonly string[];
}

export type TitleClass = 'rank' | 'honorific' | 'royal' | 'religious' | 'office' | 'spokesman' | 'profession';

/** A word or phrase that stands before or after a person's name and is no part of it. Without the article. */
export interface TitleEntry {
  readonly class: TitleClass;
  readonly form: string;
  readonly gender: 'M' | 'F';
  readonly nameEn: string;
}

/** A noun that opens the name of an organization or a place. Without the article. */
export interface HeadEntry {
  readonly kind: string;
  readonly form: string;
}

export interface PlaceHead extends HeadEntry {
  /** Whether any definite noun after it makes a name: "قاعدة العند", but not "سهل المهمة". */
  readonly takesNoun: boolean;
}

/** What a head noun of an organization needs after it to make a name; see the data file of the language. */
export type OrganizationHeadClass = 'institution' | 'center' | 'state' | 'force' | 'brand' | 'loose';

export interface OrganizationHead extends HeadEntry {
  readonly class: OrganizationHeadClass;
}

/** How a language puts the names of organizations together. Words as written. */
export interface OrganizationGrammar {
  readonly heads: readonly OrganizationHead[];
  /** Nouns without the article that may stand between a head and the noun that ends the name. */
  readonly middles: readonly string[];
  /** What makes a force a standing body: "الأمن" in "قوات الأمن العراقية". */
  readonly forceComplements: readonly string[];
  /** What makes a force a name even without an adjective: "الحرس الجمهوري". */
  readonly forceNames: readonly string[];
  /** Definite nouns that make no name of a head: "مجلس الإدارة". */
  readonly genericComplements: readonly string[];
  /** Definite nouns that are joined to a name by "and": "وزارة الثقافة والإعلام". */
  readonly coordinated: readonly string[];
  /** How adjectives of relation end (nisba). */
  readonly relationEndings: readonly string[];
  /** How feminine nouns and adjectives and regular feminine plurals end. */
  readonly feminineEndings: readonly string[];
  /** Feminines, and plurals that agree like them, without such an ending. */
  readonly feminineWords: readonly string[];
  /** Adjectives that make a definite head a name: "الهيئة العامة". */
  readonly institutional: readonly string[];
  /** Words that end like adjectives of relation and belong to no name. */
  readonly notAdjectives: readonly string[];
  /** Adjectives of nationality and region. */
  readonly nationalities: readonly Nationality[];
}

export interface Nationality {
  /** A name of the place in the gazetteer. */
  readonly place: string;
  /** Masculine, without the article. */
  readonly adjectives: readonly string[];
}

/** Particles written together with the word after them. */
export interface Clitics {
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** What preposition and article are written as together; empty where they stay apart. */
  readonly articleAfterPreposition: string;
}

/** Weights of the name tagger, as scripts/lexicon/train-name-tagger.mjs packs them. */
export interface TaggerWeights {
  /** The table has two to the power of `bits` rows. */
  readonly bits: number;
  /** Base 64 of the gzipped table: one signed byte per row and tag. */
  readonly emission: string;
  /** From tag by tag, to tag by tag. */
  readonly transition: readonly number[];
}

/** What a language offers for finding names. Words are as written; the entity room makes comparison keys of them. */
export interface NameLexicon {
  readonly lang: Language;
  readonly clitics: Clitics;
  readonly places: readonly KnownName[];
  /** Organizations that news everywhere names. */
  readonly knownOrganizations: readonly KnownName[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly foreign: readonly string[];
  readonly female: readonly string[];
  /** Words by frequency, the most frequent class first; what is in none is rare. */
  readonly commonWords: readonly (readonly string[])[];
  readonly titles: readonly TitleEntry[];
  /** Adjectives that may follow a title without being part of a name. */
  readonly titleModifiers: readonly string[];
  /** Words that join a title to what it governs: "باسم". */
  readonly titleLinks: readonly string[];
  /** Definite words that are part of no title: relative pronouns, days. */
  readonly titleEnds: readonly string[];
  /** Nouns, without the article, that mean an entity of a kind when they stand by themselves. */
  readonly headsOfKind: readonly { readonly kind: string; readonly heads: readonly string[] }[];
  /** `null` where the language puts names together without inflection. */
  readonly organizations: OrganizationGrammar | null;
  /** Words of blessing that follow a name: the name ends before them. */
  readonly eulogies: readonly string[];
  /** Words that are no name by themselves, whatever they look like: months, days, currencies. */
  readonly notNames: readonly string[];
  /** Places whose names are words more often; they count only where the text speaks for a place. */
  readonly ambiguousPlaces: readonly string[];
  /** Prepositions that are words of their own. */
  readonly prepositionWords: readonly string[];
  /** Words inside a person's name that are no name by themselves: "son of", "father of". */
  readonly nameConnectors: readonly string[];
  /** Head nouns that describe a place and stay outside its name. */
  readonly placeHeadsDropped: readonly HeadEntry[];
  /** Head nouns that belong to the name of a place. */
  readonly placeHeadsKept: readonly PlaceHead[];
  /** `null` where none was trained. */
  readonly tagger: TaggerWeights | null;
}

const NO_CLITICS: Clitics = { conjunctions: [], prepositions: [], article: '', articleAfterPreposition: '' };

export const nameLexicons: Readonly<Record<Language, NameLexicon>> = {
  ar: {
    lang: 'ar',
    clitics: arClitics,
    places: withVariants([...arPlaceHeads.regions, ...arGazetteer.places].map(toPlace), arPlaceHeads.variants),
    knownOrganizations: arKnownOrganizations.organizations.map(toPlace),
    given: arPersonNames.given.split(' '),
    family: arPersonNames.family.split(' '),
    foreign: arPersonNames.foreign.split(' '),
    female: arPersonNames.female.split(' '),
    commonWords: arCommonWords.classes.map((words) => words.split(' ')),
    titles: arTitles.titles.flatMap(toTitles),
    titleModifiers: arTitles.modifiers,
    titleLinks: arTitles.links,
    titleEnds: arTitles.ends,
    headsOfKind: arOrganizations.descriptions.concat(arPlaceHeads.descriptions).map((line) => {
      const [kind = '', heads = ''] = line.split('|');
      return { kind, heads: heads.split(',') };
    }),
    organizations: {
      heads: arOrganizations.heads.flatMap(toOrganizationHeads),
      middles: arOrganizations.middles,
      forceComplements: arOrganizations.forceComplements,
      forceNames: arOrganizations.forceNames,
      genericComplements: arOrganizations.genericComplements,
      coordinated: arOrganizations.coordinated,
      relationEndings: arOrganizations.relationEndings,
      feminineEndings: arOrganizations.feminineEndings,
      feminineWords: arOrganizations.feminineWords,
      institutional: arOrganizations.institutional,
      notAdjectives: arOrganizations.notAdjectives,
      nationalities: arNationalities.adjectives.map((line) => {
        const [place = '', adjectives = ''] = line.split('|');
        return { place, adjectives: adjectives.split(',') };
      }),
    },
    eulogies: arNameWords.eulogies,
    notNames: arNameWords.notNames,
    ambiguousPlaces: arPlaceHeads.ambiguous,
    prepositionWords: arClitics.prepositionWords,
    nameConnectors: arTitles.nameConnectors,
    placeHeadsDropped: arPlaceHeads.dropped.flatMap(toHeads),
    placeHeadsKept: arPlaceHeads.kept
      .flatMap(toHeads)
      .map((head) => ({ ...head, takesNoun: arPlaceHeads.takingNouns.includes(head.form) })),
    tagger: arTagger,
  },
  en: {
    lang: 'en',
    clitics: NO_CLITICS,
    places: enGazetteer.places.map((line) => {
      const [kind = '', ...names] = line.split('|');
      return { kind, nameEn: names[0] ?? '', names };
    }),
    knownOrganizations: [],
    given: [],
    family: [],
    foreign: [],
    female: [],
    commonWords: [],
    titles: [],
    titleModifiers: [],
    titleLinks: [],
    titleEnds: [],
    headsOfKind: [],
    organizations: null,
    eulogies: [],
    notNames: [],
    ambiguousPlaces: [],
    prepositionWords: [],
    nameConnectors: [],
    placeHeadsDropped: [],
    placeHeadsKept: [],
    tagger: null,
  },
};

function toPlace(line: string): KnownName {
  const [kind = '', nameEn = '', ...names] = line.split('|');
  return { kind, nameEn, names };
}

/** Adds to each place the names that the typed list of variants knows for any of its names. */
function withVariants(places: readonly KnownName[], lines: readonly string[]): readonly KnownName[] {
  const groups = new Map<string, readonly string[]>();
  for (const line of lines) {
    const names = line.split('|');
    for (const name of names) groups.set(name, names);
  }
  return places.map((place) => {
    const more = place.names.flatMap((name) => groups.get(name) ?? []);
    return more.length === 0 ? place : { ...place, names: [...new Set([...place.names, ...more])] };
  });
}

function toTitles(line: string): readonly TitleEntry[] {
  const [kind = '', masculine = '', feminine = '', nameEn = ''] = line.split('|');
  const forms = (list: string, gender: 'M' | 'F') =>
    list
      .split(',')
      .filter(Boolean)
      .map((form) => ({ class: kind as TitleClass, form, gender, nameEn }));
  return [...forms(masculine, 'M'), ...forms(feminine, 'F')];
}

function toOrganizationHeads(line: string): readonly OrganizationHead[] {
  const [headClass = '', ...rest] = line.split('|');
  return toHeads(rest.join('|')).map((head) => ({ ...head, class: headClass as OrganizationHeadClass }));
}

function toHeads(line: string): readonly HeadEntry[] {
  const [kind = '', forms = ''] = line.split('|');
  return forms.split(',').map((form) => ({ kind, form }));
}
