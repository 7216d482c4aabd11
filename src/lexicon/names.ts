import type { Language } from '../model/index.js';
import { arabicNames } from './ar/names.js';
import { englishNames } from './en/names.js';

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
export type OrganizationHeadClass =
  | 'institution'
  | 'body'
  | 'center'
  | 'facility'
  | 'department'
  | 'chamber'
  | 'office'
  | 'state'
  | 'force'
  | 'unit'
  | 'brand'
  | 'loose'
  | 'movement';

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
  /** Nouns that tell what a body does now, and not what it is for: "لبحث القضية". */
  readonly doings: readonly string[];
  /** What departments are responsible for: "التعليم" in "إدارة التعليم". */
  readonly departments: readonly string[];
  /** Definite nouns that make no name of a head: "مجلس الإدارة". */
  readonly genericComplements: readonly string[];
  /** Definite nouns that are joined to a name by "and": "وزارة الثقافة والإعلام". */
  readonly coordinated: readonly string[];
  /** Verbal nouns that take another noun with a preposition: "النهوض" in "وكالة النهوض بالاستثمار". */
  readonly takingPrepositions: readonly string[];
  /** Numbers of units; the first two tell a rank or level more often. */
  readonly ordinals: readonly string[];
  /** Branches of the armed forces that follow the number of a unit: "اللواء 35 مدرع". */
  readonly branches: readonly string[];
  /** How adjectives of relation end (nisba). */
  readonly relationEndings: readonly string[];
  /** How feminine nouns and adjectives and regular feminine plurals end. */
  readonly feminineEndings: readonly string[];
  /** Feminines, and plurals that agree like them, without such an ending. */
  readonly feminineWords: readonly string[];
  /** Adjectives that make a definite head a name: "الهيئة العامة". */
  readonly institutional: readonly string[];
  /** Those of them that tell the rank of a body and not which one it is: "اللجنة العليا". */
  readonly general: readonly string[];
  /** Adjectives of relation that are so short that other words look like them. */
  readonly shortAdjectives: readonly string[];
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
  /** The most frequent first: it is taken off words that no lexicon knows. */
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  /** What preposition and article are written as together; empty where they stay apart. */
  readonly articleAfterPreposition: string;
  /** Those of both that seldom stand before names. */
  readonly rareBeforeNames: readonly string[];
  /** What verbs of the present and future begin with. */
  readonly verbPrefixes: readonly string[];
  /** Pronouns written behind nouns and verbs. Without the single letters: names end in those as well. */
  readonly pronounSuffixes: readonly string[];
  /** The ending of adjectives of relation (nisba); empty where there is none. */
  readonly relationEnding: string;
  /** The ending of an indefinite noun in the accusative; empty where there is none. */
  readonly accusative: string;
  /** The endings of nouns that mean two, and of those that mean many where they keep their form. */
  readonly numberEndings: readonly string[];
}

/** Which letters stand for which sounds in foreign names; see `toPhoneticKey`. Comparison keys. */
export interface Sounds {
  /** By letter: the one that stands for all of its sound. */
  readonly alike: ReadonlyMap<string, string>;
  /** Letters that are written together for the sound of one. */
  readonly together: readonly (readonly [letters: string, one: string])[];
  readonly vowels: string;
  /** Letters that are silent at the end. */
  readonly silent: string;
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

/** How a language that writes names with capital letters does so. Words in lower case. */
export interface CapitalGrammar {
  /** Small words inside names: "of", "bin". */
  readonly connectors: readonly string[];
  /** Words that go on with the name of an office only: "Ministry of Health and Welfare". */
  readonly conjunctions: readonly string[];
  /** What is written onto a name that owns something. */
  readonly possessives: readonly string[];
  /** Articles as words of their own. */
  readonly articles: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions behind which a name is one of a place. */
  readonly placePrepositions: readonly string[];
  /** Nouns whose "of" governs the name of a place: "the people of". */
  readonly populated: readonly string[];
  /** Nouns that open the names of organizations and are no short form of them: "Bank". */
  readonly heads: readonly string[];
  /** Words that make a name one of an organization: "Ministry", "University". */
  readonly organizationWords: readonly string[];
  /** Words written small that end the name of an organization: "plc". */
  readonly suffixes: readonly string[];
  /** Letters behind the name of a person: "QC". */
  readonly postNominals: readonly string[];
  /** Words that make a name one of a place: "Province", "River". */
  readonly placeWords: readonly string[];
  /** Words that make an organization a company: "Motors", and the nouns that stand for one: "the carmaker". */
  readonly companyWords: readonly string[];
  readonly companyNouns: readonly string[];
  /** Words that make an organization an outlet: "Times", "Radio". */
  readonly mediaWords: readonly string[];
  /** Nouns behind the name of an outlet: "television". */
  readonly mediaNouns: readonly string[];
  /** Offices that are written small, and what they are for: "the oil ministry". */
  readonly offices: readonly string[];
  readonly portfolios: readonly string[];
  /** Adjectives with a capital letter. */
  readonly nationalities: readonly string[];
  /** Words with a capital letter that are no names: those that begin sentences, days. */
  readonly notNames: readonly string[];
}

/** The frame of speech, in which a subject that nothing else explains is a person: "said X Y that". */
export interface SayingWords {
  /** Finite verbs of saying with one subject. */
  readonly verbs: readonly string[];
  /** Words that what was said begins with. */
  readonly openers: readonly string[];
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
  /** `null` where the language needs none. */
  readonly sport: FieldNames | null;
  readonly given: readonly string[];
  /** Given names that tell the gender. */
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly family: readonly string[];
  readonly foreign: readonly string[];
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
  /** `null` where none was trained. */
  readonly tagger: TaggerWeights | null;
}

export const nameLexicons: Readonly<Record<Language, NameLexicon>> = { ar: arabicNames, en: englishNames };
