import type { Span } from './span.js';

/** `DIRECT`: all content in quotation marks or after a colon. `INDIRECT`: none. `MIXED`: partly. `INTERVIEW`: a turn of an interview. */
export type StatementMode = 'DIRECT' | 'INDIRECT' | 'MIXED' | 'INTERVIEW';

/** What kind of act the cue names. */
export type CueClass =
  | 'say'
  | 'write'
  | 'announce'
  | 'believe'
  | 'demand'
  | 'promise'
  | 'warn'
  | 'deny'
  | 'accuse'
  | 'criticize'
  | 'praise'
  | 'ask';

export type SpeakerType = 'PERSON' | 'ORGANIZATION' | 'OUTLET' | 'ANONYMOUS' | 'GROUP';

/**
 * Whoever speaks or passes something on. `id` is that of an `Entity` of the same article for `PERSON`, `ORGANIZATION` and `OUTLET`,
 * and that of an anonymous source (one per article and description) for `ANONYMOUS` and `GROUP`.
 */
export interface Speaker {
  readonly id: string;
  readonly type: SpeakerType;
  /** The fullest name in the article, or the description of somebody who is never named. */
  readonly name: string;
  readonly names: readonly string[];
}

/** An entity that the content names or means, with the words that do. */
export interface About {
  readonly entityId: string;
  readonly spans: readonly Span[];
}

/** One link of the chain of attribution. */
export interface Via {
  readonly speaker: Speaker;
  readonly span: Span;
}

/** Who said what about whom: the unit of the whole system. */
export interface Statement {
  readonly id: string;
  /** What was said and nothing else; several spans where the cue interrupts it. In text order. */
  readonly content: readonly Span[];
  /** The content spans joined by a space. */
  readonly text: string;
  readonly mode: StatementMode;
  readonly cue: Span | null;
  readonly cueClass: CueClass | null;
  /** The mention nearest the cue; `null` where the verb only implies it. */
  readonly source: Span | null;
  /** The source resolved; `null` where nobody can be named. */
  readonly speaker: Speaker | null;
  /** Whether the speaker was carried over or reached through a pronoun rather than written at the cue. */
  readonly inferred: boolean;
  readonly about: readonly About[];
  /** Who passed it on, nearest to the article first. */
  readonly via: readonly Via[];
  /** Whom it was told to, where the article says so. */
  readonly addressedTo: readonly About[];
  /** ISO date on which it was said, where the article says so. */
  readonly saidOn: string | null;
  /** 0-based position among the article's statements in text order. */
  readonly sequence: number;
  /** Probability in [0, 1] that the statement and its speaker are right. */
  readonly confidence: number;
  /** The rule that made it, for `explain`: stable kebab-case words. */
  readonly rule: string;
}
