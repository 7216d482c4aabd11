import type { Span } from '../../model/index.js';
import type { AuthorityIndex } from './authority-index.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './clusters.js';
import type { NameIndex } from './name-index.js';
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

/** The last name before a word, else the first one after it. */
export function nearest(candidates: readonly Candidate[], at: number): Candidate | null {
  return candidates.findLast(({ first }) => first < at) ?? candidates[0] ?? null;
}

/** The characters of the words `[first, end)`, the first one without its clitics. */
export function spanOf(words: TaggedWords, first: number, end: number, reading: Reading): Span {
  return { start: startAfter(words.words[first]!.token, reading.skip), end: words.words[end - 1]!.token.end };
}
