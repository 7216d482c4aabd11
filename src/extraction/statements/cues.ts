import type { CueVerb, Gender, GrammaticalNumber, VerbTense } from '../../lexicon/index.js';
import type { CueClass, Span } from '../../model/index.js';
import { clauseCueAt } from './clause-cues.js';
import { hasFlag } from './inflection.js';
import { nominalAt } from './nominal-cues.js';
import { type Reading, tokensSpan, withoutConjunction } from './reading.js';
import { type NominalPattern, OPENS } from './speech-index.js';
import { type SpeechNounAt, speechNounAt } from './speech-nouns.js';
import { verbAt } from './verb-cues.js';

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

/** A cue of saying that neither a form of a verb nor a phrase of the lexicon makes, with its properties in the order that all cues have. */
export function toPlainCue({ kind, span, first, end, verb = null, deed = null }: PlainCue): Cue {
  return {
    kind,
    span,
    first,
    end,
    class: verb?.class ?? 'say',
    verb,
    nominal: null,
    tense: null,
    gender: null,
    number: null,
    isConjoined: false,
    hasObject: false,
    deed,
  };
}

type PlainCue = Pick<Cue, 'kind' | 'span' | 'first' | 'end'> & Partial<Pick<Cue, 'verb' | 'deed'>>;

/** Every token or phrase that the lexicon knows as a cue, in text order and without overlaps. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let t = 0; t < reading.tokens.length; ) {
    const cue = cueAt(reading, t);
    if (cue) cues.push(cue);
    t = cue ? cue.end : t + 1;
  }
  return cues;
}

function cueAt(reading: Reading, t: number): Cue | null {
  const token = reading.tokens[t]!;
  const opens = token.kind === 'word' ? reading.index.opensCue(token) : 0;
  if (opens === 0) return null;
  return (
    ((opens & OPENS.clause) !== 0 ? clauseCueAt(reading, t) : null) ??
    ((opens & OPENS.nominal) !== 0 ? nominalAt(reading, t) : null) ??
    ((opens & OPENS.saying) !== 0 ? sayingAt(reading, t) : null) ??
    ((opens & OPENS.verb) !== 0 ? verbAt(reading, t) : null) ??
    ((opens & OPENS.noun) !== 0 ? nounAt(reading, t) : null)
  );
}

/** "By saying", "saying": a verbal noun of saying that announces content, whatever verb carries it. */
const SAYING: CueVerb = {
  perfect: null,
  imperfect: null,
  participle: null,
  class: 'say',
  takes: ['that', 'quote', 'colon'],
  flags: ['adjacent'],
  nouns: [],
  from: null,
};

function sayingAt(reading: Reading, t: number): Cue | null {
  if (!reading.index.words.speechNouns.has(reading.keys[t]!) || isSaidByNobody(reading, t)) return null;
  return toPlainCue({ kind: 'verb', span: tokensSpan(reading, t, t + 1), first: t, end: t + 1, verb: SAYING });
}

/** "One may say that", "it goes without saying that": nobody said it yet, or whoever writes. */
function isSaidByNobody(reading: Reading, t: number): boolean {
  if (t === 0) return false;
  const { impersonalHosts } = reading.index.words;
  return impersonalHosts.has(reading.keys[t - 1]!) || impersonalHosts.has(withoutConjunction(reading, t - 1) ?? '');
}

/** "The warning of the minister that", "his warning". */
function nounAt(reading: Reading, t: number): Cue | null {
  const noun = speechNounAt(reading, t);
  if (noun === null || hasFlag(noun.verb, 'attitude')) return null;
  const { start, end } = reading.tokens[t]!;
  const span = { start: start + noun.skip, end };
  return toPlainCue({ kind: 'noun', span, first: t, end: t + 1, verb: noun.verb, deed: noun });
}
