import type { CountedNoun } from '../../lexicon/figures.js';
import type { Stretch } from '../stretch.js';
import type { Amount } from './amounts.js';
import { PERSON, type ReadCounted, until, withWord } from './clause.js';
import type { FigureIndex } from './figure-index.js';

/** The most adjectives of a counted noun. */
const LONGEST_ATTRIBUTE = 3;

/** In letters. */
const SHORTEST_NOUN = 3;

/** The noun that begins at a token, with its adjectives: "جندي أميركي", "American soldiers". */
export function readNoun(stretch: Stretch, from: number, index: FigureIndex): ReadCounted | null {
  const { tokens, end } = stretch;
  if (!index.isNounLast) {
    const noun = index.nouns.match(tokens, from, end);
    return noun && withQualifiers(stretch, until(noun.end, toCounted(noun.value)), index);
  }
  const last = Math.min(end, from + LONGEST_ATTRIBUTE + 1);
  for (let t = from; t < last && tokens[t]!.kind === 'word'; t++) {
    const noun = index.nouns.match(tokens, t, end);
    // "Aid workers": what could be measured may describe what is counted.
    if (noun === null || noun.value.unit === 'magnitude') continue;
    const { quantity, unit } = toCounted(noun.value);
    const qualifiers = tokens.slice(from, t).flatMap(({ key }) => index.qualifiers.get(key) ?? []);
    return { quantity: [quantity, ...qualifiers].join(' '), unit, end: noun.end };
  }
  return null;
}

/** A magnitude that is counted is a thing: "37 loans". */
function toCounted({ concept, unit }: CountedNoun): Pick<ReadCounted, 'quantity' | 'unit'> {
  return { quantity: concept, unit: unit === 'magnitude' ? 'thing' : unit };
}

/** "Four Italians": people by their nationality. */
export function readQualifierAsNoun(
  { tokens, end }: Stretch,
  at: number,
  { qualifiers }: FigureIndex,
): ReadCounted | null {
  const qualifier = at < end ? qualifiers.get(tokens[at]!.key) : undefined;
  return qualifier === undefined ? null : { quantity: `${PERSON} ${qualifier}`, unit: PERSON, end: at + 1 };
}

/**
 * A noun that the lexicon does not know, by itself: indefinite behind a number, definite behind "of". A number that may be a year needs
 * one that it knows.
 */
export function readUnknownNoun(
  { tokens, end }: Stretch,
  at: number,
  amount: Amount,
  index: FigureIndex,
): ReadCounted | null {
  const token = at < end ? tokens[at]! : null;
  if (token?.kind !== 'word' || (amount.isPlain && isYear(amount))) return null;
  const { key } = token;
  const { notCounted, months, articles, unknownEndings } = index;
  if (key.length < SHORTEST_NOUN || notCounted.has(key) || months.has(key)) return null;
  const article = articles.find((letters) => key.startsWith(letters)) ?? '';
  const isPartitive = at > amount.end;
  if (articles.length > 0 && isPartitive !== (article !== '')) return null;
  if (!isPartitive && !canBeNoun(key, index)) return null;
  if (unknownEndings.length > 0 && !unknownEndings.some((ending) => key.endsWith(ending))) return null;
  return { quantity: withoutCase(key.slice(article.length), amount, index), unit: null, end: at + 1 };
}

/** Rules out a word with a conjunction, a preposition and article, or a pronoun written onto it, and what begins or ends as verbs do. */
function canBeNoun(
  key: string,
  { particles, articles, conjunctions, verbBeginnings, otherEndings }: FigureIndex,
): boolean {
  if (otherEndings.some((letters) => key.endsWith(letters))) return false;
  if ([...conjunctions, ...verbBeginnings].some((letters) => key.startsWith(letters))) return false;
  return !articles.some((letters) => particles.has(key.slice(0, 1)) && key.startsWith(letters, 1));
}

/** Behind 11 to 99 nouns are singular and in the accusative. */
function withoutCase(key: string, { high }: Amount, { accusative }: FigureIndex): string {
  const rest = (high ?? 0) % 100;
  const isAccusative = accusative !== '' && rest > 10 && key.endsWith(accusative) && key.length > SHORTEST_NOUN;
  return isAccusative ? key.slice(0, -accusative.length) : key;
}

function isYear({ low, high }: Amount): boolean {
  return low !== null && low === high && low >= 1900 && low < 2100;
}

export function withQualifiers({ tokens, end }: Stretch, noun: ReadCounted, { qualifiers }: FigureIndex): ReadCounted {
  let counted = noun;
  for (let t = noun.end; t < end && t < noun.end + LONGEST_ATTRIBUTE; t++) {
    const qualifier = qualifiers.get(tokens[t]!.key);
    if (qualifier === undefined) break;
    counted = until(t + 1, withWord(counted, qualifier));
  }
  return counted;
}
