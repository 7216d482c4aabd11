import type { OrganizationHeadClass } from '../../lexicon/names.js';
import { type Candidate, coveredBy } from './candidate.js';
import { type DescribedArticle, type Description, spanOf } from './description.js';
import { FACT } from './fact.js';
import { SIGN } from './sign.js';
import type { Reading } from './words.js';

/**
 * A definite head noun by itself means what was last named with it, else what the article names most of its kind, else what it names with it
 * later: news leads with "the army".
 */
export function describedByHead(article: DescribedArticle): readonly Description[] {
  const { words, chosen } = article;
  const named = coveredBy(chosen, words.words.length);
  const bearersOf = toBearers(article);
  const found: Description[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if (named[at] === 1 || (words.words[at]!.signs & SIGN.description) === 0) continue;
    const description = describedAt(at, bearersOf, article);
    if (description !== null) found.push(description);
  }
  return found;
}

function describedAt(
  at: number,
  bearersOf: ReadonlyMap<string, readonly Candidate[]>,
  article: DescribedArticle,
): Description | null {
  const { words, names, clusterOf } = article;
  for (const reading of words.words[at]!.readings) {
    const bare = names.withoutArticle(reading.key);
    if (bare === reading.key || !names.describingHeads.has(bare)) continue;
    if (isAdjectiveUse(at, reading, article)) return null;
    if (names.placeHeadsDropped.get(bare)?.kind === 'region' && isOfCountries(article)) return null;
    const isOfPlace = names.placeHeadsDropped.has(bare) || names.takenUpPlaces.has(bare);
    if (isOfPlace && isQualified(at, article)) return null;
    const bearers = bearersOf.get(bare) ?? [];
    const meant =
      bearers.findLast(({ first }) => first < at) ??
      mostNamedOfKind(bare, at, article) ??
      (isQualified(at, article) ? null : onlyBody(bare, bearers, article));
    const cluster = meant === null ? undefined : clusterOf.get(meant);
    return cluster === undefined ? null : { cluster, span: spanOf(words, at, at + 1, reading) };
  }
  return null;
}

/** So many countries make an article one of international news. */
const SEVERAL = 3;

/** "المنطقة" is a province in local news, but in an article about several countries a part of the world. */
function isOfCountries({ chosen, clusterOf }: DescribedArticle): boolean {
  return new Set(chosen.filter(({ kind }) => kind === 'country').map((name) => clusterOf.get(name))).size >= SEVERAL;
}

/** "السياسة الخارجية": behind a definite noun the word is its adjective. */
function isAdjectiveUse(at: number, { skip }: Reading, { words: { facts } }: DescribedArticle): boolean {
  return skip === 0 && at > 0 && (facts[at]! & FACT.relation) !== 0 && (facts[at - 1]! & FACT.definite) !== 0;
}

/** "الحكومة الائتلافية", "المنطقة الجنوبية": with an adjective it may be another than the one that is named. */
function isQualified(at: number, { words: { facts } }: DescribedArticle): boolean {
  return ((facts[at + 1] ?? 0) & FACT.relation) !== 0;
}

/** What heads name one body of a country or a field: "the army", "the council". */
const SINGULAR: ReadonlySet<OrganizationHeadClass> = new Set(['institution', 'body', 'state', 'movement']);

/** The one body of an article that is named with a head, where news leads with the head and names the body later. */
function onlyBody(
  head: string,
  bearers: readonly Candidate[],
  { names, clusterOf }: DescribedArticle,
): Candidate | null {
  const headClass = names.organizations?.heads.get(head)?.class;
  const [bearer] = bearers;
  if (bearer?.type !== 'ORGANIZATION' || headClass === undefined || !SINGULAR.has(headClass)) return null;
  const cluster = clusterOf.get(bearer);
  return bearers.every((other) => clusterOf.get(other) === cluster) ? bearer : null;
}

/** By head: the names that it may stand for, in text order. */
function toBearers(article: DescribedArticle): ReadonlyMap<string, readonly Candidate[]> {
  const bearers = new Map<string, Candidate[]>();
  for (const name of article.chosen) {
    for (const head of ownHeadsOf(name, article)) {
      const others = bearers.get(head);
      if (others === undefined) bearers.set(head, [name]);
      else others.push(name);
    }
  }
  return bearers;
}

/** "البرلمان" is whatever a country calls its parliament, but "البنك" is not every body that may be called the central bank. */
const PARLIAMENT = 'parliament';

/** The nouns that stand for a name by its own words: its head, those of its other names, and the one in front of it that is no part of it. */
function ownHeadsOf(name: Candidate, { words, names, authority }: DescribedArticle): ReadonlySet<string> {
  const heads = new Set<string>();
  if (name.type === 'PERSON') return heads;
  heads.add(names.withoutArticle(name.keys[0]!));
  // Names from other languages may end with their noun: "ووري بنك".
  const last = name.keys.at(-1)!;
  if (names.describingHeads.has(last)) heads.add(last);
  if (name.known !== null) {
    const isParliament = name.known.kind === PARLIAMENT;
    for (const head of names.knownHeads.get(name.known)!) heads.add(isParliament ? names.withoutArticle(head) : head);
  }
  for (const { id } of name.curated) for (const head of authority.heads.get(id)!) heads.add(head);
  const before = words.words[name.first - 1]?.readings ?? [];
  for (const { key } of before) {
    if (names.describingHeads.has(key)) heads.add(key);
  }
  return heads;
}

/** The name before a word that the article gives most often among those of a kind which the noun describes; the latest of equals. */
function mostNamedOfKind(head: string, at: number, { names, chosen, clusterOf }: DescribedArticle): Candidate | null {
  let most: Candidate | null = null;
  for (const name of chosen) {
    if (name.first >= at) break;
    if (!(names.headsOfKind.get(name.kind ?? '') ?? []).includes(head)) continue;
    if (most === null || clusterOf.get(name)!.names.length >= clusterOf.get(most)!.names.length) most = name;
  }
  return most;
}
