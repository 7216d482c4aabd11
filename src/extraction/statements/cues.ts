import type { CueVerb, Gender, GrammaticalNumber, VerbTense } from '../../lexicon/index.js';
import type { CueClass, Span } from '../../model/index.js';
import { type CueForm, hasFlag } from './inflection.js';
import { type Reading, tokensSpan, withoutConjunction } from './reading.js';
import type { NominalPattern } from './speech-index.js';
import { findDeed, type SpeechNounAt, speechNounAt } from './speech-nouns.js';
import { isTrailingClause } from './trailing-clauses.js';
import { isVerbReading } from './verb-readings.js';

/** A word or phrase that may attribute something. Whether it does shows when content is found for it. */
export interface Cue {
  /** `verb`: a finite verb. `participle`: an adverbial participle that goes on for the same speaker. `noun`: of a verb ("his warning"). `nominal`: "according to". `colon`: behind a name. `turn`: none. */
  readonly kind: 'verb' | 'participle' | 'noun' | 'nominal' | 'colon' | 'turn';
  /** Without conjunctions in front of it. */
  readonly span: Span;
  /** Half-open range of tokens. */
  readonly first: number;
  readonly end: number;
  readonly class: CueClass;
  readonly verb: CueVerb | null;
  readonly nominal: NominalPattern | null;
  readonly tense: VerbTense | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** Whether a conjunction is written onto it, so that its subject cannot stand before it. */
  readonly isConjoined: boolean;
  /** Whether an object pronoun is written onto it. */
  readonly hasObject: boolean;
  /** The noun that says what a verb does which says nothing itself: "addressed a warning". */
  readonly deed: SpeechNounAt | null;
}

/** What a cue of saying is that no verb and no phrase of the lexicon makes. */
export const PLAIN_CUE = {
  class: 'say',
  verb: null,
  nominal: null,
  tense: null,
  gender: null,
  number: null,
  isConjoined: false,
  hasObject: false,
  deed: null,
} as const satisfies Partial<Cue>;

/** Every token or phrase that the lexicon knows as a cue, in text order and without overlaps. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let t = 0; t < reading.tokens.length; ) {
    const mayOpen = reading.tokens[t]!.kind === 'word' && reading.index.opensCue(reading.tokens[t]!);
    const cue = mayOpen
      ? (clauseCueAt(reading, t) ??
        nominalAt(reading, t) ??
        sayingAt(reading, t) ??
        verbAt(reading, t) ??
        nounAt(reading, t))
      : null;
    if (cue) cues.push(cue);
    t = cue ? cue.end : t + 1;
  }
  return cues;
}

/** "By saying", "saying": a verbal noun of saying that announces content, whatever verb carries it. */
const SAYING: CueVerb = {
  perfect: null,
  imperfect: null,
  participle: null,
  class: 'say',
  takes: ['that', 'quote', 'colon'],
  flags: ['adjacent'],
};

function sayingAt(reading: Reading, t: number): Cue | null {
  if (!reading.index.words.speechNouns.has(reading.keys[t]!)) return null;
  return {
    kind: 'verb',
    span: tokensSpan(reading, t, t + 1),
    first: t,
    end: t + 1,
    ...PLAIN_CUE,
    verb: SAYING,
  };
}

/** "The warning of the minister that", "his warning". */
function nounAt(reading: Reading, t: number): Cue | null {
  const noun = speechNounAt(reading, t);
  if (noun === null || hasFlag(noun.verb, 'attitude')) return null;
  const { start, end } = reading.tokens[t]!;
  return {
    ...PLAIN_CUE,
    kind: 'noun',
    span: { start: start + noun.skip, end },
    first: t,
    end: t + 1,
    class: noun.verb.class,
    verb: noun.verb,
    deed: noun,
  };
}

function verbAt(reading: Reading, t: number): Cue | null {
  const key = reading.keys[t]!;
  const { forms, words } = reading.index;
  if (words.notCues.has(key)) return null;
  const whole = forms.get(key);
  if (whole) return firstCue(reading, t, whole, 0);
  if (key.length < 3 || !words.conjunctions.hasInitial(key)) return null;
  const stem = forms.get(key.slice(1));
  return stem ? firstCue(reading, t, stem, 1) : null;
}

function firstCue(reading: Reading, t: number, forms: readonly CueForm[], conjunctionLength: number): Cue | null {
  for (const form of forms) {
    const cue = toVerbCue(reading, t, form, conjunctionLength);
    if (cue) return cue;
  }
  return null;
}

function toVerbCue(reading: Reading, t: number, form: CueForm, conjunctionLength: number): Cue | null {
  if (!isVerbReading(reading, t, form, conjunctionLength)) return null;
  const end = hasFlag(form.verb, 'within') ? documentIn(reading, t) : t + 1;
  if (end === null) return null;
  const isLight = hasFlag(form.verb, 'light');
  const deed = isLight ? findDeed(reading, end) : null;
  if (isLight && (deed === null || isSubjectOfPassive(reading, end, form, deed))) return null;
  const verb = deed ? { ...deed.verb, takes: [...deed.verb.takes, ...form.verb.takes] } : form.verb;
  return {
    kind: form.tense === 'participle' ? 'participle' : 'verb',
    span: { start: reading.tokens[t]!.start + conjunctionLength, end: reading.tokens[end - 1]!.end },
    first: t,
    end,
    class: verb.class,
    verb,
    nominal: null,
    tense: form.tense,
    gender: form.gender,
    number: form.number,
    isConjoined: conjunctionLength > 0,
    hasObject: form.hasObject,
    deed,
  };
}

/** "Accusations were addressed to": behind a feminine verb a noun without the ending of an object is the subject of a passive. */
function isSubjectOfPassive(reading: Reading, behind: number, form: CueForm, { at }: SpeechNounAt): boolean {
  const { accusativeEndings } = reading.index.lexicon.words;
  return at === behind && form.gender === 'F' && !accusativeEndings.some((end) => reading.keys[at]!.endsWith(end));
}

/** "Came in a statement", "came in it": where the document that speaks begins behind its preposition; `null` where none does. */
function documentIn(reading: Reading, t: number): number | null {
  const { prepositions, documentNouns, resumptives } = reading.index.words;
  if (resumptives.has(reading.keys[t + 1] ?? '')) return t + 2;
  const isDocument = prepositions.has(reading.keys[t + 1] ?? '') && documentNouns.has(reading.keys[t + 2] ?? '');
  return isDocument ? t + 2 : null;
}

/** The longest phrase before the verb of such a clause, in tokens. */
const LONGEST_PHRASE = 3;

/** "As <verb> <source>": a clause that attributes what stands before it. */
function clauseCueAt(reading: Reading, t: number): Cue | null {
  const { clauseCues, forms, words } = reading.index;
  const whole = clauseCues.lengthAt(reading.keys, t);
  const conjoined = whole === 0 ? conjoinedLength(reading, t) : 0;
  const length = Math.max(whole, conjoined);
  const verb = t + Math.max(1, length);
  const form = forms.get(reading.keys[verb] ?? '')?.[0];
  if (!form || form.tense === 'participle') return null;
  if (length === 0 && !isTrailingClause(reading, t, form.verb)) return null;
  const end = words.resumptives.has(reading.keys[verb + 1] ?? '') ? verb + 2 : verb + 1;
  return {
    kind: 'nominal',
    span: { start: reading.tokens[t]!.start + (conjoined > 0 ? 1 : 0), end: reading.tokens[end - 1]!.end },
    first: t,
    end,
    class: form.verb.class,
    verb: null,
    nominal: null,
    tense: form.tense,
    gender: form.gender,
    number: form.number,
    isConjoined: words.conjunctions.hasInitial(reading.keys[t]!),
    hasObject: form.hasObject,
    deed: null,
  };
}

/** "And according to what": how many tokens a phrase has before a verb whose first word has a conjunction written onto it; 0 where none stands there. */
function conjoinedLength(reading: Reading, t: number): number {
  const key = withoutConjunction(reading, t);
  if (key === null) return 0;
  return reading.index.clauseCues.lengthAt([key, ...reading.keys.slice(t + 1, t + LONGEST_PHRASE)], 0);
}

function nominalAt(reading: Reading, t: number): Cue | null {
  const key = reading.keys[t]!;
  const { nominals, words } = reading.index;
  const found = matchNominal(reading, t, nominals.get(key), 0);
  if (found) return found;
  return words.conjunctions.hasInitial(key) ? matchNominal(reading, t, nominals.get(key.slice(1)), 1) : null;
}

function matchNominal(
  reading: Reading,
  t: number,
  patterns: readonly NominalPattern[] | undefined,
  conjunctionLength: number,
): Cue | null {
  const pattern = patterns?.find(({ keys }) => keys.every((key, i) => i === 0 || reading.keys[t + i] === key));
  if (!pattern) return null;
  const end = t + pattern.keys.length;
  const { start, end: endOffset } = tokensSpan(reading, t, end);
  return {
    kind: 'nominal',
    span: { start: start + conjunctionLength, end: endOffset },
    first: t,
    end,
    class: pattern.cue.class,
    verb: null,
    nominal: pattern,
    tense: null,
    gender: null,
    number: null,
    isConjoined: conjunctionLength > 0,
    hasObject: false,
    deed: null,
  };
}
