import type { KnownName } from '../../lexicon/names.js';
import type { AuthorityEntity, EntityType, Span } from '../../model/index.js';
import { type Reading, startAfter, type Word } from './words.js';

/** How a candidate was found. */
export type CandidateRule = 'byline' | 'quoted' | 'authority' | 'known' | 'gazetteer' | 'headed' | 'titled' | 'tagged';

/** A stretch of words that may be a name. */
export interface Candidate {
  /** The name as characters: without clitics and title. */
  readonly span: Span;
  /** The name as words, `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** How the first word is read. */
  readonly reading: Reading;
  /** Comparison keys of the words, the first one without its clitics. */
  readonly keys: readonly string[];
  /** The name without what can be left out of it, the noun that describes it first: "الوطن" in "صحيفة «الوطن»". */
  readonly shorter: readonly Span[];
  /** Further keys that mean the same bearer in this article: "حكومة العراق" for "الحكومة العراقية". */
  readonly sameAs: readonly string[];
  readonly type: EntityType;
  readonly rule: CandidateRule;
  /** Finer type where known. */
  readonly kind: string | null;
  /** The records of the authority file that bear the name; several where it is ambiguous. */
  readonly curated: readonly AuthorityEntity[];
  /** What the lexicon knows under the name. */
  readonly known: KnownName | null;
}

/** What a bearer is called by a part of the name, with the keys of that. */
export type ShorterName = Pick<Candidate, 'shorter' | 'sameAs'>;

export const NO_SHORTER_NAME: ShorterName = { shorter: [], sameAs: [] };

/** What a finder has to say about a name; the rest follows from the words. */
export interface CandidateFacts {
  readonly type: EntityType;
  readonly rule: CandidateRule;
  readonly kind?: string | null;
  readonly shorter?: readonly Span[];
  readonly sameAs?: readonly string[];
  readonly curated?: readonly AuthorityEntity[];
  readonly known?: KnownName | null;
}

/** The words `[first, end)` as a candidate; `reading` is how the first of them is read. */
export function toCandidate(
  words: readonly Word[],
  first: number,
  end: number,
  reading: Reading,
  facts: CandidateFacts,
): Candidate {
  return {
    span: spanOf(words, first, end, reading),
    first,
    end,
    reading,
    keys: keysOf(words, first, end, reading),
    shorter: facts.shorter ?? [],
    sameAs: facts.sameAs ?? [],
    type: facts.type,
    rule: facts.rule,
    kind: facts.kind ?? null,
    curated: facts.curated ?? [],
    known: facts.known ?? null,
  };
}

/** What a bearer is called by the words `[first, end)` of the name; `reading` is how the first of them is read, as it is written if left out. */
export function toShorterName(
  words: readonly Word[],
  first: number,
  end: number,
  reading: Reading = { key: words[first]!.token.key, skip: 0 },
): ShorterName {
  return { shorter: [spanOf(words, first, end, reading)], sameAs: [keysOf(words, first, end, reading).join(' ')] };
}

function spanOf(words: readonly Word[], first: number, end: number, { skip }: Reading): Span {
  return { start: startAfter(words[first]!.token, skip), end: words[end - 1]!.token.end };
}

function keysOf(words: readonly Word[], first: number, end: number, reading: Reading): readonly string[] {
  const keys = [reading.key];
  for (let at = first + 1; at < end; at++) {
    const { kind, key } = words[at]!.token;
    if (kind !== 'punctuation') keys.push(key);
  }
  return keys;
}

/**
 * The candidate with some of it changed. Written out in the order of `toCandidate`: a spread makes an object of another shape, and V8 compiles what
 * reads candidates anew for each shape that it meets.
 */
export function withChanges(name: Candidate, changes: Partial<Candidate>): Candidate {
  const { span = name.span, first = name.first, end = name.end, reading = name.reading, keys = name.keys } = changes;
  const {
    shorter = name.shorter,
    sameAs = name.sameAs,
    type = name.type,
    rule = name.rule,
    kind = name.kind,
  } = changes;
  const { curated = name.curated, known = name.known } = changes;
  return { span, first, end, reading, keys, shorter, sameAs, type, rule, kind, curated, known };
}

/** The words that the full names of persons end with, as comparison keys. */
export function lastNamesOf(names: readonly Candidate[]): ReadonlySet<string> {
  const full = names.filter(({ type, keys }) => type === 'PERSON' && keys.length > 1);
  return new Set(full.map(({ keys }) => keys.at(-1)!));
}

/** For each word of a text, 1 where it is part of one of the names. */
export function coveredBy(names: readonly Candidate[], wordCount: number): Uint8Array {
  const covered = new Uint8Array(wordCount);
  for (const { first, end } of names) covered.fill(1, first, end);
  return covered;
}
