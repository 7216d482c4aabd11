import type { Language } from '../model/index.js';
import { arabicNames } from './ar/names.js';
import { englishNames } from './en/names.js';
import type { CapitalGrammar, Clitics, SayingWords, Sounds } from './name-grammar.js';
import type { OrganizationGrammar, PlaceHead } from './organization-grammar.js';

export type * from './name-grammar.js';
export type * from './organization-grammar.js';

/** A place or organization that is known without any article. */
export interface KnownName {
  /** `country`, `city`, `river`, `media`, `armed group`, … */
  readonly kind: string;
  readonly nameEn: string;
  /** Names in the language, the usual one first. */
  readonly names: readonly string[];
}

/** Organizations whose names are everyday words or towns and mean them in texts of one field: football clubs. */
export interface FieldNames {
  /** A text with several of these is of the field. */
  readonly words: readonly string[];
  readonly organizations: readonly KnownName[];
  /** Words that speak for a name right behind them. */
  readonly members: readonly string[];
  /** Organizations that count only behind a member. */
  readonly dependent: readonly KnownName[];
}

export type TitleClass = 'rank' | 'honorific' | 'royal' | 'religious' | 'office' | 'spokesman' | 'profession';

/** A word or phrase that stands before or after a person's name and is no part of it. Without the article. */
export interface TitleEntry {
  readonly class: TitleClass;
  readonly form: string;
  /** `null` where the language has one form for both. */
  readonly gender: 'M' | 'F' | null;
  readonly nameEn: string;
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
  /** Organizations with everyday names that count only alone in quotation marks: "«الحياة»". */
  readonly quotedOrganizations: readonly KnownName[];
  /** By kind of these: nouns behind which they count as well ("مراسل الجزيرة"). */
  readonly spokenFor: readonly { readonly kind: string; readonly nouns: readonly string[] }[];
  /** `null` where the language needs none. */
  readonly sport: FieldNames | null;
  readonly given: readonly string[];
  /** Given names that tell the gender. */
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly family: readonly string[];
  readonly foreign: readonly string[];
  /** Names that mean one person of public life wherever they stand. */
  readonly publicFigures: readonly string[];
  /** `null` where foreign names keep their spelling. */
  readonly sounds: Sounds | null;
  /** Words by frequency, the most frequent class first; what is in none is rare. */
  readonly commonWords: readonly (readonly string[])[];
  readonly titles: readonly TitleEntry[];
  /** What offices are called in English where the first word of the title says too little: "رئيس تحرير". */
  readonly offices: readonly { readonly form: string; readonly nameEn: string }[];
  /** Adjectives that may follow a title without being part of a name. */
  readonly titleModifiers: readonly string[];
  /** Words that join a title to what it governs: "باسم". */
  readonly titleLinks: readonly string[];
  /** Definite words that are part of no title: relative pronouns, days. */
  readonly titleEnds: readonly string[];
  /** Words between a body and whoever leads it, which is not who is meant: "برئاسة". */
  readonly headships: readonly string[];
  /** Words for the country of whoever speaks: "بلاده". */
  readonly homeWords: readonly string[];
  /** Words that only count two countries: "البلدين". */
  readonly countryPairs: readonly string[];
  /** Words that mean by themselves whoever bears one of the titles ("سموه"), the titles by their forms. */
  readonly honorifics: readonly { readonly form: string; readonly titles: readonly string[] }[];
  /** Nouns, without the article, that mean an entity of a kind when they stand by themselves. */
  readonly headsOfKind: readonly { readonly kind: string; readonly heads: readonly string[] }[];
  /** `null` where names have no capital letters. */
  readonly capitals: CapitalGrammar | null;
  /** `null` where the language puts names together without inflection. */
  readonly organizations: OrganizationGrammar | null;
  /** `null` where names are found without it. */
  readonly saying: SayingWords | null;
  /** Words of blessing that follow a name: the name ends before them. */
  readonly eulogies: readonly string[];
  /** Words that are no name by themselves, whatever they look like: months, days, currencies. */
  readonly notNames: readonly string[];
  /** Nouns that the name of a work, a prize or a ship follows, which is no entity: "film". */
  readonly works: readonly string[];
  /** Words that make a given name of the noun in front of them: "الدين" in "علم الدين". */
  readonly nameClosers: readonly string[];
  /** Given names of two everyday words: "ضيف الله". */
  readonly compoundNames: readonly string[];
  /** What stands before whom a spokesman speaks for: "in the name of". */
  readonly onBehalf: readonly string[];
  /** Nouns for somebody of the same office elsewhere: "his counterpart". */
  readonly counterparts: readonly string[];
  /** Words of names that are written onto the next word or apart from it, each in all its cases: "عبد" in "عبد العزيز", "عبدالعزيز". */
  readonly nameJoints: readonly (readonly string[])[];
  /** Words that the name of a house follows, which may be any word: "house of". */
  readonly houses: readonly string[];
  /** Foreign articles that belong to a name behind one of its connectors: "der" in "van der". */
  readonly connectorArticles: readonly string[];
  /** Nouns that, with the place behind them, name a contest or a prayer: "أبطال" in "دوري أبطال أوروبا", "صلاة" in "صلاة المغرب". */
  readonly contests: readonly string[];
  /** Contests of two words that are called by names of places: "كوبا أميركا". */
  readonly contestNames: readonly string[];
  /** Places whose names are words more often; they count only where the text speaks for a place. */
  readonly ambiguousPlaces: readonly string[];
  /** What a country is called by its form of state, and the countries that may be meant, by a name in `places`: "المملكة". */
  readonly titlesOfCountries: readonly { readonly title: string; readonly countries: readonly string[] }[];
  /** Prepositions that are words of their own. */
  readonly prepositionWords: readonly string[];
  /** Words in front of the place where something is or goes to. */
  readonly locatives: readonly string[];
  /** Words inside a person's name that are no name by themselves: "son of", "father of". */
  readonly nameConnectors: readonly string[];
  /** Words that join what follows to the name of a place, and may begin it: "أم", "تل". */
  readonly placeConnectors: readonly string[];
  /** Head nouns that describe a place and stay outside its name. */
  readonly placeHeadsDropped: readonly PlaceHead[];
  /** Head nouns that belong to the name of a place. */
  readonly placeHeadsKept: readonly PlaceHead[];
  /** Offices that govern the name of a place: "محافظ". */
  readonly placeOffices: readonly string[];
  /** Nouns in the dual or plural that list places behind them: "محافظات". */
  readonly listingPlaceHeads: readonly string[];
  /** Nouns, without the article, that mean with it what was last named with them, and are no head that is left out: "المطار". */
  readonly takenUpPlaces: readonly string[];
  /** `null` where none was trained. */
  readonly tagger: TaggerWeights | null;
}

export const nameLexicons: Readonly<Record<Language, NameLexicon>> = { ar: arabicNames, en: englishNames };
