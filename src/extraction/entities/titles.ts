import type { TitleEntry } from '../../lexicon/names.js';
import { type Candidate, coveredBy } from './candidate.js';
import { isOnSport } from './club-names.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import type { PhraseMatch } from './phrase-index.js';
import type { TaggedWords } from './tagged-words.js';
import type { Reading } from './words.js';

/** A title with what it governs, and the person that it is given to. */
export interface TitlePhrase {
  readonly entry: TitleEntry;
  /** The words `[first, end)`: "المتحدث باسم وزارة الداخلية", without the name of the person. */
  readonly first: number;
  readonly end: number;
  readonly reading: Reading;
  /** Where the words of the title itself end. */
  readonly titleEnd: number;
  /** Whether the first word has the article. */
  readonly hasArticle: boolean;
  /** The name that the title introduces or follows; `null` where it stands by itself. */
  readonly person: Candidate | null;
  /** The organization named inside. */
  readonly organization: Candidate | null;
  /** The place named inside: "حاكم الواحة". */
  readonly place: Candidate | null;
  /** Whether it means somebody in particular: "المتحدث", "رئيس النادي", but not "متحدث". */
  readonly isDefinite: boolean;
}

/** How many words a title may have: "نائب رئيس مجلس الوزراء وزير الدفاع …" is long, a whole clause is no title. */
const LONGEST_TITLE = 14;

/** Titles in text order, with the names among `chosen` that they belong to. */
export function findTitles(words: TaggedWords, chosen: readonly Candidate[], names: NameIndex): readonly TitlePhrase[] {
  const teams = isOnSport(words, names) ? (names.headsOfKind.get('club') ?? []) : [];
  const startingAt = new Map(chosen.map((name) => [name.first, name]));
  const personEndingAt = new Map(chosen.filter(({ type }) => type === 'PERSON').map((name) => [name.end, name]));
  const inside = coveredBy(chosen, words.words.length);
  const found: TitlePhrase[] = [];
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = inside[at] === 1 ? null : names.titles.match(words.words, at, sentence.endToken);
      if (match === null || isOtherNoun(words, match, names) || isTeam(match, teams, names)) continue;
      const limit = Math.min(sentence.endToken, at + LONGEST_TITLE);
      const { end, person, organization, place } = readComplement(words, match.end, limit, startingAt, names);
      found.push({
        entry: match.value,
        first: at,
        end,
        reading: match.reading,
        titleEnd: match.end,
        hasArticle: names.withoutArticle(match.reading.key) !== match.reading.key,
        person:
          person ?? (hasParticle(words, match) ? null : personBefore(words, at, sentence.firstToken, personEndingAt)),
        organization,
        place,
        isDefinite: isDefinite(words, at, match.end, names) || isDefiniteAt(words, at, names) || end > match.end,
      });
      // A title inside a title ("نائب رئيس الوزراء") belongs to the same person and is found by itself.
      at = match.end - 1;
    }
  }
  return found;
}

/** "في محافظة الوادي", "المدير الفني للفريق": behind a preposition the word means a place or a team, not its governor or general. */
function isOtherNoun(
  { words, facts }: TaggedWords,
  { first, end, reading }: PhraseMatch<TitleEntry>,
  names: NameIndex,
) {
  if (end > first + 1 || (facts[first]! & (FACT.placeHead | FACT.organizationHead)) === 0) return false;
  const isAfterPreposition = first > 0 && names.prepositionWords.has(words[first - 1]!.token.key);
  return isAfterPreposition || isGoverned(words[first]!.token.key, reading.key, names);
}

/** "قائد الفريق فلان": in a text on sport the word for a general is one for the team. */
function isTeam({ first, end, reading }: PhraseMatch<TitleEntry>, teams: readonly string[], names: NameIndex): boolean {
  return end === first + 1 && teams.includes(names.withoutArticle(reading.key));
}

/** "المتحدث", "رئيس الوزراء": one of the words has the article. */
function isDefinite({ words }: TaggedWords, first: number, end: number, names: NameIndex): boolean {
  return words
    .slice(first, end)
    .some(({ readings }, i) =>
      readings.some(({ key, skip }) => (i === 0 || skip === 0) && names.withoutArticle(key) !== key),
    );
}

/** Whether an article that is a word of its own stands before the title. */
function isDefiniteAt({ words }: TaggedWords, at: number, { capitals }: NameIndex): boolean {
  return capitals !== null && at > 0 && capitals.articles.has(words[at - 1]!.token.key);
}

/** What follows a title up to a name of a person or the first word that cannot belong to it. */
function readComplement(
  words: TaggedWords,
  from: number,
  limit: number,
  startingAt: ReadonlyMap<number, Candidate>,
  names: NameIndex,
): Pick<TitlePhrase, 'end' | 'person' | 'organization' | 'place'> {
  let organization: Candidate | null = null;
  let place: Candidate | null = null;
  let at = from;
  // Whether the words so far say for whom somebody speaks, and name nobody yet.
  let isFor = false;
  while (at < limit) {
    const name = startingAt.get(at);
    // "مستشار للبغدادي", "المتحدث باسم (الرئيس) البغدادي": the title of somebody else.
    if (name?.type === 'PERSON')
      return { end: at, person: isFor || hasParticle(words, name) ? null : name, organization, place };
    isFor =
      name === undefined && (names.onBehalf.has(words.words[at]!.token.key) || (isFor && isTitle(words, at, names)));
    if (name !== undefined) {
      if (name.type === 'ORGANIZATION') organization ??= name;
      if (name.type === 'PLACE' && !hasParticle(words, name)) place ??= name;
      at = name.end;
    } else if (isPartOfTitle(words, at, names)) at++;
    else {
      const behind = behindWhereabouts(words, at, startingAt, names);
      if (behind === -1) break;
      at = behind;
    }
  }
  return { end: at, person: personInCommas(words, at, limit, startingAt), organization, place };
}

/** "المتحدث باسم الفريق | في صلالة | سالم الحداد": where a title goes on to the name behind a place; -1 where it ends. */
function behindWhereabouts(
  { words }: TaggedWords,
  at: number,
  startingAt: ReadonlyMap<number, Candidate>,
  names: NameIndex,
): number {
  const place = names.prepositionWords.has(words[at]!.token.key) ? startingAt.get(at + 1) : undefined;
  const isBeforeName = place?.type === 'PLACE' && startingAt.get(place.end)?.type === 'PERSON';
  return isBeforeName ? place.end : -1;
}

function isTitle({ words }: TaggedWords, at: number, names: NameIndex): boolean {
  return names.titles.match(words, at, at + 1) !== null;
}

/** "رئيس البلدية، سالم الحداد، …": the name that stands between commas behind a title. */
function personInCommas(
  words: TaggedWords,
  comma: number,
  limit: number,
  startingAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  if (comma + 1 >= limit || !isCommaAt(words, comma)) return null;
  const name = startingAt.get(comma + 1);
  if (name?.type !== 'PERSON' || hasParticle(words, name) || name.end >= words.words.length) return null;
  return isCommaAt(words, name.end) ? name : null;
}

/** Whether a conjunction or preposition is written onto the first word. */
function hasParticle({ words }: TaggedWords, { first, reading }: Pick<Candidate, 'first' | 'reading'>): boolean {
  return words[first]!.token.key !== reading.key;
}

function isPartOfTitle(words: TaggedWords, at: number, names: NameIndex): boolean {
  const { token, readings } = words.words[at]!;
  if (token.kind !== 'word' || names.titleEnds.has(token.key)) return false;
  const title = names.titles.match(words.words, at, at + 1);
  // "رحب الملك بالأمير": a title with a preposition written onto it is that of somebody else.
  if (title !== null && isGoverned(token.key, title.reading.key, names)) return false;
  return readings.some(
    ({ key }) =>
      names.withoutArticle(key) !== key ||
      names.titleModifiers.has(key) ||
      names.titleLinks.has(key) ||
      names.organizations?.middles.has(key) === true ||
      title !== null,
  );
}

function isGoverned(key: string, stem: string, { clitics }: NameIndex): boolean {
  return key !== stem && !clitics.conjunctions.some((conjunction) => key === conjunction + stem);
}

/** "سالم الحداد أمين عام نادي الواحة", "واين ماروتو، المتحدث باسم …": the person in front, a comma between or nothing, and no "and". */
function personBefore(
  words: TaggedWords,
  at: number,
  first: number,
  personEndingAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  const direct = personEndingAt.get(at);
  if (direct !== undefined) return direct;
  const isApposed = at - 1 > first && isCommaAt(words, at - 1);
  return isApposed ? (personEndingAt.get(at - 1) ?? null) : null;
}
