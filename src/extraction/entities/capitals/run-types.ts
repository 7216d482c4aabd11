import type { EntityType } from '../../../model/index.js';
import { FACT } from '../fact.js';
import type { NameIndex } from '../name-index.js';
import type { TaggedWords } from '../tagged-words.js';
import type { Run } from './runs.js';

/** What a name of capitalized words means. */
export interface RunMeaning {
  readonly type: EntityType;
  readonly kind: string | null;
}

const PERSON: RunMeaning = { type: 'PERSON', kind: null };
const PLACE: RunMeaning = { type: 'PLACE', kind: null };
const ORGANIZATION: RunMeaning = { type: 'ORGANIZATION', kind: null };
const COMPANY: RunMeaning = { type: 'ORGANIZATION', kind: 'company' };
const MEDIA: RunMeaning = { type: 'ORGANIZATION', kind: 'media' };

/** Longest name of a person, in words. */
const LONGEST_PERSON = 5;

/** What a run means by its words and those beside it; `null` where it is most likely no name. */
export function meaningOf(words: TaggedWords, run: Run, names: NameIndex): RunMeaning | null {
  const capitals = names.capitals!;
  const { first, end } = run;
  const tokens = words.words.slice(first, end).map(({ token }) => token);
  const keys = tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key);
  const behind = words.words[end]?.token.key ?? '';
  if (capitals.mediaNouns.has(behind) && !words.words[end - 1]!.isPossessive) return MEDIA;
  if (keys.length === 1) return meaningOfWord(words, run, names);
  const isOrganization =
    keys.some((key) => capitals.organizationWords.has(key)) || tokens.some(({ text }) => text === '&');
  if (isOrganization) {
    if (keys.some((key) => capitals.mediaWords.has(key))) return MEDIA;
    return keys.some((key) => capitals.companyWords.has(key)) ? COMPANY : ORGANIZATION;
  }
  if (capitals.placeWords.has(keys.at(-1)!) || capitals.placeWords.has(keys[0]!)) return PLACE;
  const isGiven = (words.facts[first]! & FACT.given) !== 0 || isInitialLetter(tokens[0]!.text);
  if (isGiven && keys.length <= LONGEST_PERSON) return PERSON;
  if (isTitle(words, first, names)) return PERSON;
  if (isWhere(words, first, names)) return PLACE;
  return keys.some((key) => names.frequency.has(key)) ? ORGANIZATION : PERSON;
}

function meaningOfWord(words: TaggedWords, { first, isInitial }: Run, names: NameIndex): RunMeaning | null {
  const { key, text } = words.words[first]!.token;
  const isCommon = names.frequency.has(key);
  if (/^\p{Lu}{2,6}$/u.test(text)) return isCommon ? null : ORGANIZATION;
  if (isCommon || isInitial) return null;
  if (isWhere(words, first, names)) return PLACE;
  if (isTitle(words, first, names)) return PERSON;
  return words.words[first]!.isPossessive ? ORGANIZATION : null;
}

/** "J." in front of a surname. */
function isInitialLetter(text: string): boolean {
  return text.length === 1;
}

/** Whether a title or a trade stands right before the name: "striker Luis Ferreira". */
function isTitle(words: TaggedWords, first: number, names: NameIndex): boolean {
  return first > 0 && names.titles.match(words.words, first - 1, first) !== null;
}

/** Behind a preposition of place, "the people of" or a place and a comma: "in Hawija", "the mayor of Castelvero", "Wick Lane, Selby". */
function isWhere({ words }: TaggedWords, first: number, { capitals }: NameIndex): boolean {
  const { placePrepositions, populated, placeWords } = capitals!;
  const before = words[first - 1]?.token.key ?? '';
  const second = words[first - 2]?.token.key ?? '';
  if (placePrepositions.has(before)) return true;
  if (before === ',') return placeWords.has(second);
  return populated.has(second) && capitals!.connectors.has(before);
}
