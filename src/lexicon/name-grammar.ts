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
  /** Pronouns that are written onto what belongs to somebody, and what a last letter becomes in front of them. */
  readonly owners: readonly string[];
  readonly bound: readonly string[];
  /** The ending of adjectives of relation (nisba); empty where there is none. */
  readonly relationEnding: string;
  /** The ending of an indefinite noun in the accusative; empty where there is none. */
  readonly accusative: string;
  /** The endings of nouns that mean two, and of those that mean many where they keep their form. */
  readonly numberEndings: readonly string[];
  /** An ending of plurals, and what stands for it before a noun that the plural governs: "مؤيدين", "مؤيدو فلان". */
  readonly boundPlural: readonly string[];
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
  /** Words that what was said begins with, or that announce it: "that", "his words". */
  readonly openers: readonly string[];
  /** Words that a circumstance begins with which may stand behind the subject: "yesterday", "last month". */
  readonly circumstances: readonly string[];
  /** The openers, and those that open a main clause ("فإن"), as they are written. */
  readonly connectives: readonly string[];
}
