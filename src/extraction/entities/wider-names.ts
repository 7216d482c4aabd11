import type { OrganizationHeadClass } from '../../lexicon/names.js';
import type { Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { TaggedWords } from './tagged-words.js';
import { startAfter } from './words.js';

/** What names are seen in the midst of. */
export interface NameSurroundings {
  readonly words: TaggedWords;
  readonly names: NameIndex;
  /** The names of the article by their first word. */
  readonly startingAt: ReadonlyMap<number, Candidate>;
}

/**
 * The name with what tells its bearer from others of that name, as texts call it too: a place with the noun that describes it ("محافظة النجم"), and a body
 * with the place or body that it is in ("المديرية العامة للمياه بمنطقة تبوك", "لجنة الصحة في البرلمان"). `null` where nothing of that kind stands beside it.
 */
export function toWiderName(name: Candidate, around: NameSurroundings): Span | null {
  switch (name.type) {
    case 'PLACE':
      return withNounBefore(name, around);
    case 'ORGANIZATION':
      return withSeatBehind(name, around);
    case 'PERSON':
      return null;
  }
}

/** "مدينة | تبوك", but not "العاصمة | صنعاء", where the name describes the noun. */
function withNounBefore({ first, span, reading }: Candidate, { words, names }: NameSurroundings): Span | null {
  const before = words.words[first - 1];
  if (before === undefined || reading.skip > 0) return null;
  const noun = before.readings.find(({ key }) => names.placeHeadsDropped.has(key) && names.withoutArticle(key) === key);
  return noun === undefined ? null : { start: startAfter(before.token, noun.skip), end: span.end };
}

/** Heads of bodies that have branches and seats; an army is that of its country wherever it fights. */
const SEATED: ReadonlySet<OrganizationHeadClass> = new Set([
  'institution',
  'body',
  'center',
  'facility',
  'department',
  'chamber',
  'office',
]);

const DEPARTMENT = 'department';

function withSeatBehind(name: Candidate, around: NameSurroundings): Span | null {
  const { organizations, withoutArticle } = around.names;
  const head = organizations?.heads.get(withoutArticle(name.reading.key));
  const isHeaded = name.rule === 'headed' && head !== undefined && SEATED.has(head.class);
  // "الشؤون الصحية | بمنطقة تبوك": every province has one.
  if (!isHeaded && name.known?.kind !== DEPARTMENT) return null;
  const seat = seatAt(name.end, around);
  return seat === null ? null : { start: name.span.start, end: seat.span.end };
}

/** A place or body behind "in", with or without the noun that describes it: "بمنطقة | تبوك", "في | البرلمان". */
function seatAt(at: number, { words: { words }, names, startingAt }: NameSurroundings): Candidate | null {
  const word = words[at];
  const grammar = names.organizations;
  if (word === undefined || grammar === null) return null;
  const isWord = grammar.seatWords.has(word.token.key);
  if (!isWord && !grammar.seatParticles.has(word.token.key.charAt(0))) return null;
  const from = isWord ? at + 1 : at;
  const letters = isWord ? 0 : 1;
  const named = startingAt.get(from);
  if (named !== undefined) return named.type !== 'PERSON' && named.reading.skip === letters ? named : null;
  const isDescribed = words[from]?.readings.some(
    ({ key, skip }) => skip === letters && names.placeHeadsDropped.has(key),
  );
  const described = isDescribed === true ? startingAt.get(from + 1) : undefined;
  return described?.type === 'PLACE' && described.reading.skip === 0 ? described : null;
}
