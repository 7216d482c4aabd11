import type { CapitalGrammar } from '../../lexicon/names.js';
import type { EntityType } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';

/** The grammar of capital letters, ready for look-up by comparison key. */
export interface CapitalIndex {
  readonly connectors: ReadonlySet<string>;
  readonly organizationWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
}

export function toCapitalIndex(grammar: CapitalGrammar): CapitalIndex {
  const keysOf = (words: readonly string[]) => new Set(words.map(toKey));
  return {
    connectors: keysOf(grammar.connectors),
    organizationWords: keysOf(grammar.organizationWords),
    placeWords: keysOf(grammar.placeWords),
    notNames: keysOf(grammar.notNames),
  };
}

/** Names that are written with capital letters: "Ministry of Water", "General Omar Haddad", "UNHCR". Titles stay outside. */
export function findCapitalizedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { capitals } = names;
  if (capitals === null) return [];
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (!isCapitalized(words, at)) continue;
      const title = names.titles.match(words.words, at, endToken);
      const first = title !== null && isCapitalized(words, title.end) ? title.end : at;
      if (first === at && capitals.notNames.has(words.words[at]!.token.key)) continue;
      const end = endOfRun(words, first, endToken, capitals);
      const type = first > at ? 'PERSON' : typeOf(words, first, end, names);
      const reading = words.words[first]!.readings[0]!;
      if (type !== null) found.push(toCandidate(words.words, first, end, reading, { type, rule: 'tagged' }));
      at = end - 1;
    }
  }
  return found;
}

function isCapitalized({ words }: TaggedWords, at: number): boolean {
  const token = words[at]?.token;
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Capitalized words, with connectors only between them. */
function endOfRun(words: TaggedWords, first: number, limit: number, { connectors }: CapitalIndex): number {
  let end = first + 1;
  for (let at = end; at < limit; at++) {
    if (isCapitalized(words, at)) end = at + 1;
    else if (!connectors.has(words.words[at]!.token.key)) break;
  }
  return end;
}

function typeOf(words: TaggedWords, first: number, end: number, names: NameIndex): EntityType | null {
  const { organizationWords, placeWords } = names.capitals!;
  const run = words.words.slice(first, end).map(({ token }) => token);
  if (run.length > 1 && run.some(({ key }) => organizationWords.has(key))) return 'ORGANIZATION';
  if (run.length > 1 && run.some(({ key }) => placeWords.has(key))) return 'PLACE';
  if (run.length > 1 && run.length < 5 && (words.facts[first]! & FACT.given) !== 0) return 'PERSON';
  if (run.length === 1 && /^\p{Lu}{2,6}$/u.test(run[0]!.text)) return 'ORGANIZATION';
  return null;
}
