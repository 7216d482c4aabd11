import type { Clitics, OrganizationHead } from '../../lexicon/names.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import type { OrganizationIndex } from './organization-index.js';
import { frequencyClass, type TaggedWords } from './tagged-words.js';

/** Words of these classes of frequency are everyday nouns. */
const COMMON = 3;

/**
 * Sets right where the tagger cut the name of an organization: what "and" joins to it and is a name by itself falls away, and so does an
 * adjective of another gender. `null` where only some organization of a kind is meant: "شركة سمسرة", "شركة ألمانية لصناعة الورق".
 */
export function toWholeOrganization(name: Candidate, words: TaggedWords, names: NameIndex): Candidate | null {
  if (isOfKind(name, words, names)) return null;
  let { end } = name;
  for (let at = name.first + 1; at < end; at++) if (isJoinedName(at, words, names)) end = at;
  if (end - name.first > 2 && isStrayAdjective(end - 1, words, names)) end--;
  const head = names.organizations?.heads.get(name.reading.key) ?? null;
  end = endWithoutNationality({ first: name.first, end, head }, { words, names });
  if (end === name.end) return name;
  const { type, rule, kind } = name;
  return toCandidate(words.words, name.first, end, name.reading, { type, rule, kind });
}

/**
 * Where a name ends without the nationality that only tells where its bearer is from: "بورتو | البرتغالي", "صحيفة بطينوس | التركية", "نادي النجم | التونسي". The
 * name of a state body ends with it, "الجيش المصري", and so does a phrase of common nouns, "شركة الاتصالات السعودية".
 */
export function endWithoutNationality(
  { first, end, head }: { readonly first: number; readonly end: number; readonly head: OrganizationHead | null },
  { words, names }: { readonly words: TaggedWords; readonly names: NameIndex },
): number {
  if (end - first < (head === null ? 2 : 3) || !names.nationalityOf.has(words.words[end - 1]!.token.key)) return end;
  const isDefinite = (words.facts[end - 2]! & FACT.definite) !== 0;
  return isDefinite && head?.kind !== 'club' ? end : end - 1;
}

/** A head noun without the article, and behind it an adjective or a single everyday noun without it. */
export function isOfKind(
  { first, end, reading }: Candidate,
  words: TaggedWords,
  { organizations, withoutArticle, clitics }: NameIndex,
): boolean {
  const head = organizations?.heads.get(reading.key);
  if (organizations === null || head === undefined || end - first < 2) return false;
  const { key } = words.words[first + 1]!.token;
  // "جيش بوروندي" is the army of the country, "صندوق مالي" is no fund of Mali.
  if (organizations.isNationality(clitics.article + key))
    return (words.facts[first + 1]! & FACT.place) === 0 || head.class !== 'state';
  if (isPurpose(first + 1, words, organizations, clitics)) return true;
  if (withoutArticle(key) !== key) return false;
  const isName = (words.facts[first + 1]! & (NAMED | FACT.place)) !== 0;
  return end - first === 2 && !isName && frequencyClass(words, first + 1) <= COMMON;
}

/** "مرصد لسوق السمك", "مركز للدراسات": without the article and a name of its own. */
function isPurpose(at: number, { words, facts }: TaggedWords, grammar: OrganizationIndex, clitics: Clitics): boolean {
  const { token, readings } = words[at]!;
  const { articleAfterPreposition: merged } = clitics;
  if ((facts[at]! & (FACT.place | FACT.withoutParticle)) === FACT.place) return false;
  return readings.some(
    ({ key, skip }) => skip === 1 && token.key.startsWith(merged.slice(0, 1)) && grammar.middles.has(key),
  );
}

/** "الأهلي | والزمالك". */
function isJoinedName(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { token, readings } = words[at]!;
  return readings.some(({ key, skip }) => {
    if (skip === 0 || !names.clitics.conjunctions.includes(token.key.slice(0, skip))) return false;
    return names.organizations?.heads.has(names.withoutArticle(key)) === true || names.singleWordNames.has(key);
  });
}

/** An adjective of another gender than the one before it: "جامعة الدول العربية | الجزائري". */
export function isStrayAdjective(at: number, { words }: TaggedWords, { organizations }: NameIndex): boolean {
  const { key } = words[at]!.token;
  const before = words[at - 1]!.token.key;
  if (organizations === null || !organizations.isAdjective(key) || !organizations.isAdjective(before)) return false;
  return !organizations.agrees(before, key);
}
