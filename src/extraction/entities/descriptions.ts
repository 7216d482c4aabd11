import type { Span } from '../../model/index.js';
import type { AuthorityIndex } from './authority-index.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './clusters.js';
import type { NameIndex } from './name-index.js';
import { OPENS } from './opens.js';
import type { TaggedWords } from './tagged-words.js';
import type { TitlePhrase } from './titles.js';
import { type Reading, startAfter } from './words.js';

/** Words that mean an entity of the article without naming it. */
export interface Description {
  readonly cluster: Cluster;
  readonly span: Span;
}

/** What the descriptions of an article are resolved with. */
export interface DescribedArticle {
  readonly words: TaggedWords;
  readonly names: NameIndex;
  readonly authority: AuthorityIndex;
  readonly chosen: readonly Candidate[];
  readonly titles: readonly TitlePhrase[];
  readonly clusterOf: ReadonlyMap<Candidate, Cluster>;
}

/** "المتحدث" after a spokesman with a name, "الهيئة" after "الهيئة العالمية للمساجد", "المدينة" after "مدينة عدن". In text order. */
export function findDescriptions(article: DescribedArticle): readonly Description[] {
  return [...describedPersons(article), ...describedByHead(article)].sort((a, b) => a.span.start - b.span.start);
}

function describedPersons({ words, titles, clusterOf }: DescribedArticle): readonly Description[] {
  const found: Description[] = [];
  for (const title of titles) {
    if (title.person !== null || !title.isDefinite) continue;
    const holders = titles.filter((other) => other.person !== null && isSameTitle(title, other));
    const holder = nearest(
      holders.map(({ person }) => person!),
      title.first,
    );
    const cluster = holder === null ? undefined : clusterOf.get(holder);
    if (cluster !== undefined) found.push({ cluster, span: spanOf(words, title.first, title.end, title.reading) });
  }
  return found;
}

/** The same title, and not of two organizations. */
function isSameTitle(a: TitlePhrase, b: TitlePhrase): boolean {
  if (a.entry.nameEn !== b.entry.nameEn) return false;
  return (
    a.organization === null ||
    b.organization === null ||
    a.organization.keys.join(' ') === b.organization.keys.join(' ')
  );
}

/** A definite head noun by itself means what was last named with it. */
function describedByHead(article: DescribedArticle): readonly Description[] {
  const { words, names, chosen, clusterOf } = article;
  const named = new Uint8Array(words.words.length);
  for (const name of chosen) named.fill(1, name.first, name.end);
  const headsOf = new Map(chosen.map((name) => [name, headsOfName(name, article)]));
  const found: Description[] = [];
  for (let at = 0; at < words.words.length; at++) {
    if (named[at] === 1 || (words.words[at]!.opens & OPENS.description) === 0) continue;
    for (const reading of words.words[at]!.readings) {
      const bare = names.withoutArticle(reading.key);
      if (bare === reading.key || !names.describingHeads.has(bare)) continue;
      const bearer = nearest(
        chosen.filter((name) => headsOf.get(name)!.has(bare)),
        at,
      );
      const cluster = bearer === null || bearer.first > at ? undefined : clusterOf.get(bearer);
      if (cluster !== undefined) found.push({ cluster, span: spanOf(words, at, at + 1, reading) });
      break;
    }
  }
  return found;
}

/** The nouns that may stand for a name: its own head, those of its other names, and the one in front of it that is no part of it. */
function headsOfName(name: Candidate, { words, names, authority }: DescribedArticle): ReadonlySet<string> {
  const heads = new Set<string>();
  if (name.type === 'PERSON') return heads;
  heads.add(names.withoutArticle(name.keys[0]!));
  for (const head of name.known === null ? [] : names.knownHeads.get(name.known)!) heads.add(head);
  for (const { id } of name.curated) for (const head of authority.heads.get(id)!) heads.add(head);
  const before = words.words[name.first - 1]?.readings ?? [];
  for (const { key } of before) {
    if (names.describingHeads.has(key)) heads.add(key);
  }
  for (const head of names.headsOfKind.get(name.kind ?? '') ?? []) heads.add(head);
  return heads;
}

/** The last name before a word, else the first one after it. */
function nearest(candidates: readonly Candidate[], at: number): Candidate | null {
  return candidates.findLast(({ first }) => first < at) ?? candidates[0] ?? null;
}

function spanOf(words: TaggedWords, first: number, end: number, reading: Reading): Span {
  return { start: startAfter(words.words[first]!.token, reading.skip), end: words.words[end - 1]!.token.end };
}
