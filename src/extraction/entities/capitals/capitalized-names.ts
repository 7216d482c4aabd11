import type { EntityType } from '../../../model/index.js';
import { type Candidate, toCandidate } from '../candidate.js';
import { FACT } from '../fact.js';
import type { NameIndex } from '../name-index.js';
import type { TaggedWords } from '../tagged-words.js';
import { findOffices } from './offices.js';
import { meaningOf, type RunMeaning } from './run-types.js';
import { isCapitalized, type Run, runAt } from './runs.js';

/** Names that are written with capital letters: "Ministry of Water", "General Omar Haddad", "UNHCR". Titles stay outside. */
export function findCapitalizedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { capitals } = names;
  if (capitals === null) return [];
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    if (isTitleCased(words, firstToken, endToken)) continue;
    for (let at = firstToken; at < endToken; at++) {
      if (!isCapitalized(words, at) || capitals.notNames.has(words.words[at]!.token.key)) continue;
      const run = runAt(words, at, endToken, capitals);
      found.push(...namesIn(words, run, names));
      at = run.end - 1;
    }
  }
  return [...found, ...findShortForms(words, found, names), ...findOffices(words, capitals)];
}

/** Fewer words with capital letters may be one name. */
const FEWEST_TITLE_WORDS = 4;

/** A headline with capital letters throughout says nothing about names. */
function isTitleCased(words: TaggedWords, first: number, end: number): boolean {
  let capitalized = 0;
  let count = 0;
  for (let at = first; at < end; at++) {
    if (words.words[at]!.token.kind !== 'word') continue;
    count++;
    if (isCapitalized(words, at)) capitalized++;
  }
  return capitalized >= FEWEST_TITLE_WORDS && capitalized > TITLE_SHARE * count;
}

/** The share of capitalized words from which on a line is written so as a whole. */
const TITLE_SHARE = 0.65;

/** The names of a run: one behind a title in it, and the organization or place in front of the title. */
function namesIn(words: TaggedWords, run: Run, names: NameIndex): readonly Candidate[] {
  const title = lastTitle(words, run, names);
  if (title !== null) {
    const front = withoutAdjectives(words, { ...run, end: title.first }, names);
    const person = { ...run, first: title.end, isInitial: false };
    const rest = person.first < person.end ? splitAtOf(words, person, names) : null;
    return [
      ...(front === null ? [] : toNames(words, front, names)),
      ...(rest === null
        ? []
        : [toName(words, rest.person, PERSON), ...(rest.behind ? behindPerson(words, rest.behind, names) : [])]),
    ];
  }
  const bare = withoutAdjectives(words, run, names);
  return bare === null ? [] : toNames(words, bare, names);
}

const PERSON: RunMeaning = { type: 'PERSON', kind: null };
const PLACE: RunMeaning = { type: 'PLACE', kind: null };

function toNames(words: TaggedWords, run: Run, names: NameIndex): readonly Candidate[] {
  if (hasGivenName(words, run.first)) {
    const { person, behind } = splitAtOf(words, run, names);
    if (behind !== null && meaningOf(words, person, names)?.type === 'PERSON')
      return [toName(words, person, PERSON), ...behindPerson(words, behind, names)];
  }
  const meaning = meaningOf(words, run, names);
  return meaning === null ? [] : [toName(words, run, meaning)];
}

/** Behind "of" a single word that nothing else explains is where a person comes from: "President Daniel Mbeki of Karonga". */
function behindPerson(words: TaggedWords, run: Run, names: NameIndex): readonly Candidate[] {
  const found = toNames(words, run, names);
  return found.length > 0 || run.end - run.first > 1 ? found : [toName(words, run, PLACE)];
}

/** "John Miller of Oakfield University": a person and where he belongs. */
function splitAtOf(
  words: TaggedWords,
  run: Run,
  names: NameIndex,
): { readonly person: Run; readonly behind: Run | null } {
  for (let at = run.first + 1; at + 1 < run.end; at++) {
    const { key } = words.words[at]!.token;
    if (isCapitalized(words, at) || !names.prepositionWords.has(key)) continue;
    return { person: { ...run, end: at }, behind: { ...run, first: at + 1, isInitial: false } };
  }
  return { person: run, behind: null };
}

/** The title in a run behind which a name is left, unless what follows it names a body: "Prime Minister Elena Sarti", not "General Motors". */
function lastTitle(
  words: TaggedWords,
  run: Run,
  names: NameIndex,
): { readonly first: number; readonly end: number } | null {
  const { organizationWords, connectors } = names.capitals!;
  let found: { first: number; end: number } | null = null;
  for (let at = run.first; at < run.end; at++) {
    const match = names.titles.match(words.words, at, run.end);
    if (match === null) continue;
    found ??= { first: at, end: match.end };
    found.end = match.end;
    at = match.end - 1;
  }
  if (found === null) return null;
  // A surname may look like a title: "Stephen King".
  if (found.end >= run.end) return found.first > run.first && hasGivenName(words, run.first) ? null : found;
  const isLinked = connectors.has(words.words[found.end]!.token.key);
  for (let at = found.end; at < run.end && !names.prepositionWords.has(words.words[at]!.token.key); at++) {
    if (organizationWords.has(words.words[at]!.token.key) && (isLinked || !hasGivenName(words, found.end))) return null;
  }
  return isLinked ? null : found;
}

function hasGivenName({ facts }: TaggedWords, at: number): boolean {
  return (facts[at]! & FACT.given) !== 0;
}

/** Without nationalities in front, and without the word that opens a sentence where the rest occurs by itself; `null` where nothing is left. */
function withoutAdjectives(words: TaggedWords, run: Run, names: NameIndex): Run | null {
  let { first, end } = run;
  const { nationalities, organizationWords, connectors, postNominals } = names.capitals!;
  const isBody = words.words.slice(first, end).some(({ token }) => organizationWords.has(token.key));
  if (isOpeningWord(words, run, names)) first++;
  while (first < end && nationalities.has(words.words[first]!.token.key) && !(isBody && end - first > 1)) first++;
  while (
    end > first &&
    (connectors.has(words.words[end - 1]!.token.key) ||
      postNominals.has(words.words[end - 1]!.token.key) ||
      words.words[end - 1]!.token.kind !== 'word')
  )
    end--;
  return first < end ? { first, end, isInitial: run.isInitial && first === run.first } : null;
}

/** "Only Drake": a common word with a capital letter because it opens the sentence, in front of a word that is none. */
function isOpeningWord(words: TaggedWords, { first, end, isInitial }: Run, names: NameIndex): boolean {
  const isCommon = (at: number) => names.frequency.has(words.words[at]!.token.key);
  if (!isInitial || end - first < 2 || !isCommon(first) || isCommon(first + 1)) return false;
  const { organizationWords, placeWords } = names.capitals!;
  const { key } = words.words[first]!.token;
  return !hasGivenName(words, first) && !organizationWords.has(key) && !placeWords.has(key);
}

function toName(words: TaggedWords, { first, end }: Run, { type, kind }: RunMeaning): Candidate {
  return toCandidate(words.words, first, end, words.words[first]!.readings[0]!, { type, rule: 'tagged', kind });
}

/** Single capitalized words that the article gives whole: "Drake" after "Helen Drake", "Corvane" after "Corvane Inc". */
function findShortForms(words: TaggedWords, found: readonly Candidate[], names: NameIndex): readonly Candidate[] {
  const whole = new Map<
    string,
    { readonly type: EntityType; readonly kind: string | null; readonly sameAs: readonly string[] }
  >();
  for (const { type, kind, keys } of found) {
    if (keys.length === 1) continue;
    const short = type === 'PERSON' ? keys.at(-1)! : keys[0]!;
    if (type === 'ORGANIZATION' && keys.length > 2) continue;
    if (type === 'PLACE' || names.capitals!.heads.has(short) || (type !== 'PERSON' && names.frequency.has(short)))
      continue;
    if (type === 'PERSON' || !whole.has(short))
      whole.set(short, { type, kind, sameAs: type === 'PERSON' ? [] : [keys.join(' ')] });
  }
  const taken = new Set(found.flatMap(({ first, end }) => (end - first > 1 ? range(first, end) : [])));
  const short: Candidate[] = [];
  words.words.forEach(({ token, readings }, at) => {
    const meant = whole.get(token.key);
    if (meant === undefined || taken.has(at) || !isCapitalized(words, at)) return;
    const before = words.words[at - 1]?.token.key ?? '';
    const isPlace =
      names.capitals!.placePrepositions.has(before) || names.places.match(words.words, at, at + 1) !== null;
    if (meant.type !== 'PERSON' && isPlace) return;
    short.push(toCandidate(words.words, at, at + 1, readings[0]!, { ...meant, rule: 'titled' }));
  });
  return short;
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
