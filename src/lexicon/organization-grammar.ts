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
  | 'local'
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
  /** Verbal nouns that take another noun with a preposition that is a word of its own, and that word: "لجنة الرقابة على المال العام". */
  readonly ruledNouns: readonly { readonly noun: string; readonly preposition: string }[];
  /** To whom news is told, which is no part of a name behind a nationality: "وزارة النجم العراقية | للصحفيين". */
  readonly audiences: readonly string[];
  /** Heads of bodies of which many towns have one, so that the town belongs to the name: "الكلية الجامعية بالقنفذة". */
  readonly seated: readonly string[];
  /** What says in front of a town that something is there: words of their own, and letters written onto it. */
  readonly seatWords: readonly string[];
  readonly seatParticles: readonly string[];
  /** What texts call a body that they name elsewhere: "المنظمة الدولية". */
  readonly paraphrases: readonly string[];
  /** Numbers of units; the first two tell a rank or level more often. */
  readonly ordinals: readonly string[];
  /** What somebody may own of a company, whose name follows: "سهم". */
  readonly shares: readonly string[];
  /** Nouns for what forces are, have and do, in front of the noun for the force: "طيران" in "طيران التحالف". */
  readonly fighting: readonly string[];
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
