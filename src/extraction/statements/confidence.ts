import { prefixOf, type Statement } from '../../model/index.js';
import calibration from './confidence.json' with { type: 'json' };

/** A statement before anybody said how sure it is. */
export type JudgedStatement = Omit<Statement, 'confidence'>;

/** Something that is true of a statement or not, seen in the text of its article. */
type Feature = (statement: JudgedStatement, text: string) => boolean;

const isPerson: Feature = ({ speaker }) => speaker?.type === 'PERSON';

/** How a rule says that the content is announced: the last word of its name. */
const UNMARKED = new Set(['preposition', 'object', 'bare', 'before', 'behind']);

function announcement(rule: string): string {
  return rule.slice(rule.lastIndexOf('-') + 1);
}

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
  carriedPerson: (statement, text) => statement.inferred && isPerson(statement, text),
  carriedOther: (statement, text) => statement.inferred && !isPerson(statement, text),
  /** Nothing but its place announces the content: no complementizer, quotation marks or colon. */
  unmarked: ({ rule }) => UNMARKED.has(announcement(rule)),
  colon: ({ rule }) => announcement(rule) === 'colon',
  short: (statement) => statement.text.length < SHORT,
  long: (statement) => statement.text.length >= LONG,
  /** The sentence goes on behind a comma, so that the content may as well. */
  cutAtComma: ({ content }, text) => /^[,\u060C;\u061B]/.test(text.slice(content.at(-1)!.end, content.at(-1)!.end + 1)),
} as const satisfies Readonly<Record<string, Feature>>;

/** Without a speaker a statement says nothing about anybody. */
const WITHOUT_SPEAKER = 0.2;

/** Nothing that was only counted is certain. */
const LOWEST = 0.02;
const HIGHEST = 0.98;

/**
 * The probability that a statement and its speaker are right, in hundredths: a logistic model of the features above, counted on articles
 * that people annotated. docs/EVALUATION.md has its reliability.
 */
export function confidenceOf(statement: JudgedStatement, text: string): number {
  if (statement.speaker === null) return WITHOUT_SPEAKER;
  const weights: Readonly<Record<string, number>> = calibration.weights;
  let sum = calibration.bias;
  for (const [name, isTrue] of Object.entries(CONFIDENCE_FEATURES)) {
    if (isTrue(statement, text)) sum += weights[name] ?? 0;
  }
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, probability)) * 100) / 100;
}
