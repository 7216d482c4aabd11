import { prefixOf, type Statement } from '../../model/index.js';
import calibration from './confidence.json' with { type: 'json' };

/** A statement before anybody said how sure it is. */
export type JudgedStatement = Omit<Statement, 'confidence'>;

/** Where a statement stands. */
export interface Surroundings {
  /** The text of the article. */
  readonly text: string;
  /** The statement before it. */
  readonly before: JudgedStatement | null;
}

/** Something that is true of a statement or not. */
type Feature = (statement: JudgedStatement, surroundings: Surroundings) => boolean;

const isPerson: Feature = ({ speaker }) => speaker?.type === 'PERSON';

/** How a rule says that the content is announced: the last word of its name. */
const UNMARKED = new Set(['preposition', 'object', 'bare', 'before', 'behind']);

function announcement(rule: string): string {
  return rule.slice(rule.lastIndexOf('-') + 1);
}

const COMMAS = new Set([',', ';', '\u060C', '\u061B']);

/** Contents of fewer characters are mostly noun phrases, of more mostly whole clauses. */
const SHORT = 30;
const LONG = 150;

/**
 * What tells sure statements from doubtful ones. Their weights are counted by `scripts/calibrate-confidence.mjs`; a new feature belongs here
 * and is weighed by running it again.
 */
export const CONFIDENCE_FEATURES = {
  person: isPerson,
  /** A document or body that is no entity of the article: "a study". */
  unnamedBody: ({ speaker }) => speaker?.type === 'ORGANIZATION' && prefixOf(speaker.id) === 'anon',
  unnamedPeople: ({ speaker }) => speaker?.type === 'ANONYMOUS' || speaker?.type === 'GROUP',
  /** A surname alone, or a description such as "the source". */
  oneWord: ({ speaker }) => speaker !== null && !speaker.name.includes(' '),
  carriedPerson: (statement, surroundings) => statement.inferred && isPerson(statement, surroundings),
  carriedOther: (statement, surroundings) => statement.inferred && !isPerson(statement, surroundings),
  /** The text gives the speaker of the statement before once more. */
  namedAgain: ({ inferred, speaker }, { before }) =>
    !inferred && speaker !== null && speaker.id === before?.speaker?.id,
  /** The cue and its source begin in a paragraph of their own. */
  opensParagraph: ({ inferred, cue, content }, { text, before }) =>
    !inferred && text.lastIndexOf('\n', (cue ?? content[0]!).start) >= (before?.content.at(-1)?.end ?? 0),
  /** Nothing but its place announces the content: no complementizer, quotation marks or colon. */
  unmarked: ({ rule }) => UNMARKED.has(announcement(rule)),
  colon: ({ rule }) => announcement(rule) === 'colon',
  short: (statement) => statement.text.length < SHORT,
  long: (statement) => statement.text.length >= LONG,
  /** The sentence goes on behind a comma, so that the content may as well. */
  cutAtComma: ({ content }, { text }) => COMMAS.has(text[content.at(-1)!.end] ?? ''),
} as const satisfies Readonly<Record<string, Feature>>;

const FEATURES = Object.entries<Feature>(CONFIDENCE_FEATURES);

const WEIGHTS: Readonly<Record<string, number>> = calibration.weights;

/** Without a speaker a statement says nothing about anybody. */
const WITHOUT_SPEAKER = 0.2;

/** Nothing that was only counted is certain. */
const LOWEST = 0.02;
const HIGHEST = 0.98;

/**
 * The probability that a statement and its speaker are right, in hundredths and rather too low than too high: a logistic model of the
 * features above, counted on articles that people annotated. docs/EVALUATION.md has its reliability.
 */
export function confidenceOf(statement: JudgedStatement, surroundings: Surroundings): number {
  if (statement.speaker === null) return WITHOUT_SPEAKER;
  let sum = calibration.bias;
  for (const [name, isTrue] of FEATURES) {
    if (isTrue(statement, surroundings)) sum += WEIGHTS[name] ?? 0;
  }
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, probability)) * 100) / 100;
}
