import type { OrganizationHeadClass } from '../../lexicon/names.js';
import type { Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import { isQuotationMark } from './quotation-mark.js';
import type { TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** Heads that say of what kind the bearer is; what they govern may be the whole name. */
const DESCRIBING: ReadonlySet<OrganizationHeadClass> = new Set(['brand', 'loose', 'center', 'facility']);

/**
 * The name proper of a candidate: without the noun in front that only describes it, "هآرتس" in "صحيفة هآرتس", where the rest is a name
 * by itself: in quotation marks, seen as an organization by the tagger, or known. Otherwise the whole span.
 */
export function toProperName(name: Candidate, tagged: TaggedWords, names: NameIndex): Span {
  const head = names.organizations?.heads.get(name.reading.key);
  if (name.type !== 'ORGANIZATION' || head === undefined || !DESCRIBING.has(head.class)) return name.span;
  const { words, tags } = tagged;
  const isQuoted = name.first + 1 < name.end && isQuotationMark(words[name.first + 1]!.token.text);
  const first = isQuoted ? name.first + 2 : name.first + 1;
  const end = isQuotationMark(words[name.end - 1]!.token.text) ? name.end - 1 : name.end;
  if (first >= end) return name.span;
  const isName =
    isQuoted ||
    TAGS[tags[first]!] === 'B-ORGANIZATION' ||
    names.knownOrganizations.match(words, first, end)?.end === end;
  return isName ? { start: words[first]!.token.start, end: words[end - 1]!.token.end } : name.span;
}
