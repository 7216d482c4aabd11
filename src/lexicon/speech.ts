import type { CueClass, Language } from '../model/index.js';
import arabicVerbs from './ar/cue-verbs.json' with { type: 'json' };
import arabicDays from './ar/days.json' with { type: 'json' };
import arabicMonths from './ar/months.json' with { type: 'json' };
import arabicNominalCues from './ar/nominal-cues.json' with { type: 'json' };
import arabicWords from './ar/speech-words.json' with { type: 'json' };
import arabicEndings from './ar/verb-endings.json' with { type: 'json' };
import englishVerbs from './en/cue-verbs.json' with { type: 'json' };
import englishDays from './en/days.json' with { type: 'json' };
import englishMonths from './en/months.json' with { type: 'json' };
import englishNominalCues from './en/nominal-cues.json' with { type: 'json' };
import englishWords from './en/speech-words.json' with { type: 'json' };
import englishSubjectFirst from './en/subject-first.json' with { type: 'json' };
import englishEndings from './en/verb-endings.json' with { type: 'json' };

export type Gender = 'M' | 'F';
export type GrammaticalNumber = 'S' | 'D' | 'P';
export type VerbTense = 'perfect' | 'imperfect' | 'participle';

/**
 * What may follow a cue as its content: a clause with a complementizer, a quotation, a colon, a clause with nothing before it, a noun
 * phrase, a noun phrase with a verbal noun for its head, or (any other word) a noun phrase after that preposition.
 */
export type Complement = 'that' | 'quote' | 'colon' | 'bare' | 'object' | 'verbal-noun' | (string & {});

/**
 * What a cue verb asks for or may be taken for:
 * - `passive`: without a subject read as a passive; `copular`: the imperfect behind its subject says what that is;
 * - `overt`: a cue only with a subject of its own; `document`: with a report or researchers for it;
 * - `governed`: the complementizer behind a preposition; `noun`: the perfect is also a common noun; `suffix`: with an object pronoun;
 * - `near`: the subject or the complement stands right behind it; `adjacent`: the complement does;
 * - `to`: may name an addressee before the complement; `transitive`: always does;
 * - `relay`: its subject passes on what the noun behind "from" said;
 * - `within`: of a document, which stands behind a preposition ("came in a statement");
 * - `negatable`: under a negation it says something as well ("did not rule out that");
 * - `light`: says nothing without the noun of another verb for its object ("addressed a warning");
 * - `attitude`: its noun is part of what is said ("offered their thanks");
 * - `contract`: of a contract it is another verb of the same letters ("signs an agreement", not "expects");
 * - `more`: goes on with what its subject has said before ("added").
 */
export type CueFlag =
  | 'passive'
  | 'copular'
  | 'overt'
  | 'document'
  | 'governed'
  | 'noun'
  | 'suffix'
  | 'near'
  | 'adjacent'
  | 'to'
  | 'transitive'
  | 'relay'
  | 'within'
  | 'negatable'
  | 'light'
  | 'attitude'
  | 'contract'
  | 'more';

/** One verb of speech, thought or judgement with its stems; the endings make its forms. */
export interface CueVerb {
  readonly perfect: string | null;
  readonly imperfect: string | null;
  readonly participle: string | null;
  readonly class: CueClass;
  readonly takes: readonly Complement[];
  readonly flags: readonly CueFlag[];
  /** Nouns for what the verb does ("warning"), which take what it takes. */
  readonly nouns: readonly string[];
  /** The preposition before whoever said what a relaying verb passes on; `null` where it is the usual one. */
  readonly from: string | null;
}

/** A verb as a file of verbs has it. */
type VerbEntry = Omit<CueVerb, 'flags' | 'nouns' | 'from'> & Partial<Pick<CueVerb, 'flags' | 'nouns' | 'from'>>;

/** All verbs with the same properties in the same order: every rule reads them, and V8 compiles a rule anew for every shape. */
function toCueVerbs(entries: readonly VerbEntry[]): readonly CueVerb[] {
  return entries.map((entry) => ({
    perfect: entry.perfect,
    imperfect: entry.imperfect,
    participle: entry.participle,
    class: entry.class,
    takes: entry.takes,
    flags: entry.flags ?? [],
    nouns: entry.nouns ?? [],
    from: entry.from ?? null,
  }));
}

/** How one third-person form is made from a stem. */
export interface VerbEnding {
  readonly of: VerbTense;
  readonly ending: string;
  /** The ending where an object pronoun follows. */
  readonly beforeObject?: string;
  /** Replaces the first letter of the stem. */
  readonly first?: string;
  /** Takes a weak last letter off the stem first. */
  readonly drop?: boolean;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
}

/** A phrase that attributes without a verb. */
export interface NominalCue {
  readonly words: readonly string[];
  /** A clitic or preposition that stands before the source and belongs to the cue's frame. */
  readonly preposition?: string;
  readonly class: CueClass;
  /** Whether the phrase itself holds a pronoun for the source. */
  readonly implied?: boolean;
  /** Whether somebody who speaks before the phrase passes on what the source behind it said. */
  readonly chain?: boolean;
}

/** Closed classes and word lists by their use; an entry of several words is matched as a phrase. */
export type SpeechWords = { readonly [K in Exclude<keyof typeof arabicWords, 'source'>]: readonly string[] };

/** What a language needs that puts the subject before its verb. Words in lower case. */
export interface SubjectFirstGrammar {
  /** Words that join clauses and nouns: behind one a verb shares the subject of the verb before. */
  readonly coordinators: readonly string[];
  readonly adverbEndings: readonly string[];
  /** The definite article, a word of its own. */
  readonly articles: readonly string[];
  /** Behind one a verb is a passive: "condemned by". */
  readonly agents: readonly string[];
  readonly gerundEndings: readonly string[];
  /** What stands between a quoted source and its words: "as saying". */
  readonly quotedAs: readonly string[];
  /** Pronouns of the text itself: its narration is no statement. */
  readonly narrators: readonly string[];
  readonly questionWords: readonly string[];
  /** What a subject that says nothing begins with: "nobody". */
  readonly negators: readonly string[];
  readonly objectPronouns: readonly string[];
  /** Pronouns for what is no person, and for several. */
  readonly thingPronouns: readonly string[];
  readonly pluralPronouns: readonly string[];
  readonly timeWords: readonly string[];
}

/** How news names the days of what it tells; each line a number and its names, parted by `|`. */
export interface DayLexicon {
  /** Sunday is 0. */
  readonly weekdays: readonly string[];
  /** How many days before the day of the article. */
  readonly ago: readonly string[];
  /** January is 1. */
  readonly months: readonly string[];
  /** Behind a weekday that is still to come. */
  readonly upcoming: readonly string[];
  /** Behind one of these a day is not that of the saying. */
  readonly elsewhere: readonly string[];
}

/** Everything about reported speech in one language. */
export interface SpeechLexicon {
  readonly lang: Language;
  /** Whether the subject as a rule stands behind its verb or before it. */
  readonly order: 'VS' | 'SV';
  readonly verbs: readonly CueVerb[];
  readonly endings: readonly VerbEnding[];
  readonly weakLetters: readonly string[];
  readonly objectPronouns: readonly string[];
  readonly nominalCues: readonly NominalCue[];
  readonly clauseCues: readonly string[];
  readonly days: DayLexicon;
  readonly words: SpeechWords;
  /** `null` where the verb comes first. */
  readonly subjectFirst: SubjectFirstGrammar | null;
}

const arabic: SpeechLexicon = {
  lang: 'ar',
  order: 'VS',
  verbs: toCueVerbs(arabicVerbs.verbs as readonly VerbEntry[]),
  endings: arabicEndings.endings as readonly VerbEnding[],
  weakLetters: arabicEndings.weak,
  objectPronouns: arabicEndings.objects,
  nominalCues: arabicNominalCues.cues as readonly NominalCue[],
  clauseCues: arabicNominalCues.clauseCues,
  days: { ...arabicDays, months: arabicMonths.months },
  // Copied: V8 keeps an object of so many properties that comes from JSON as a hash table, and each look at a list costs six times as much.
  words: { ...arabicWords },
  subjectFirst: null,
};

const english: SpeechLexicon = {
  lang: 'en',
  order: 'SV',
  verbs: toCueVerbs(englishVerbs.verbs as readonly VerbEntry[]),
  endings: englishEndings.endings as readonly VerbEnding[],
  weakLetters: englishEndings.weak,
  objectPronouns: englishEndings.objects,
  nominalCues: englishNominalCues.cues as readonly NominalCue[],
  clauseCues: englishNominalCues.clauseCues,
  days: { ...englishDays, months: englishMonths.months },
  words: { ...englishWords },
  subjectFirst: englishSubjectFirst,
};

export const speechLexicons: Readonly<Record<Language, SpeechLexicon>> = { ar: arabic, en: english };
