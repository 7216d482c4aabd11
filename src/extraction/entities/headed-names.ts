import type { OrganizationHead } from '../../lexicon/names.js';
import { type Candidate, NO_SHORTER_NAME, type ShorterName, toCandidate, toShorterName } from './candidate.js';
import { FACT } from './fact.js';
import { endOfAdjectives } from './headed/adjectives.js';
import { keyAt, type PhraseContext } from './headed/context.js';
import { endOfDescribed } from './headed/described-names.js';
import { endOfGoverned } from './headed/governed-names.js';
import { endBeforeHolder } from './headed/persons.js';
import type { NameIndex } from './name-index.js';
import { endWithoutNationality, isOfKind } from './organization-edges.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import type { Reading } from './words.js';

/**
 * Names of organizations that a head noun opens, by the grammar of the lexicon: "وزارة الدفاع الأميركية", "الهيئة العالمية للمساجد".
 * A head without the article governs what follows it, one with the article is described by adjectives.
 */
export function findHeadedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { organizations } = names;
  if (organizations === null) return [];
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    const context: PhraseContext = { words, limit: endToken, names, grammar: organizations };
    for (let at = firstToken; at < endToken; at++) {
      if ((words.words[at]!.signs & SIGN.headedOrganization) === 0) continue;
      const name = nameAt(at, context);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

function nameAt(first: number, context: PhraseContext): Candidate | null {
  const { names, grammar } = context;
  for (const reading of context.words.words[first]!.readings) {
    const bare = names.withoutArticle(reading.key);
    const head = grammar.heads.get(bare);
    if (head === undefined) continue;
    const isGoverning = bare === reading.key;
    const whole = isGoverning ? endOfGoverned(head, first + 1, context) : endOfDescribed(head, first + 1, context);
    const end = whole === null || !isGoverning ? whole : endOfWhole(head, first, whole, context);
    // "للجنة | الحكام" is "for a committee", since "the committee" takes no noun, but "للجنة | الفنية" is "for the committee".
    if (end === null && !isGoverning && endOfAdjectives(first + 1, context) === first + 1) continue;
    if (end === null || isPartOfOffice(first, head, reading, context)) return null;
    const hasInner = isGoverning && WITH_INNER.has(head.class);
    const { shorter, sameAs } = hasInner ? innerOf(first + 1, end, context.words) : NO_SHORTER_NAME;
    const name = toCandidate(context.words.words, first, end, reading, {
      type: 'ORGANIZATION',
      rule: 'headed',
      kind: head.kind,
      shorter,
      sameAs: [...sameAs, ...stateOf(head, first, end, context)],
    });
    if (grammar.paraphrases.has(name.keys.join(' '))) return null;
    return head.class !== 'brand' && isOfKind(name, context.words, names) ? null : name;
  }
  return null;
}

/** Without whoever holds an office in the body, and without the nationality that is no part of its name. */
function endOfWhole(head: OrganizationHead, first: number, whole: number, context: PhraseContext): number {
  return endWithoutNationality({ first, end: endBeforeHolder(first, whole, context), head }, context);
}

/** "وزيرة | الخارجية الأميركية", "الشؤون | الداخلية اللبنانية": the head is part of a title, or the adjective of the noun before it. */
function isPartOfOffice(
  at: number,
  head: OrganizationHead,
  { skip }: Reading,
  { words: { words, facts }, names }: PhraseContext,
): boolean {
  if (head.class !== 'state' || skip > 0 || at === 0) return false;
  if (names.offices.match(words, at - 1, at + 1)?.end === at + 1) return true;
  const isAdjective = (facts[at]! & (FACT.definite | FACT.relation)) === (FACT.definite | FACT.relation);
  return isAdjective && (facts[at - 1]! & FACT.definite) !== 0 && !names.titleEnds.has(words[at - 1]!.token.key);
}

/** Heads that may be left out: "الوطن" for "صحيفة الوطن". */
const WITH_INNER: ReadonlySet<string> = new Set(['center', 'facility', 'brand', 'loose']);

/** What stands after the head, without the quotation marks around it. */
function innerOf(first: number, end: number, { words }: TaggedWords): ShorterName {
  const from = words[first]!.token.kind === 'punctuation' ? first + 1 : first;
  const to = words[end - 1]!.token.kind === 'punctuation' ? end - 1 : end;
  const reading: Reading | undefined = words[from]?.readings[0];
  return reading === undefined || to <= from ? NO_SHORTER_NAME : toShorterName(words, from, to, reading);
}

/** One key for "حكومة العراق" and "الحكومة العراقية". */
function stateOf(head: OrganizationHead, first: number, end: number, context: PhraseContext): readonly string[] {
  const { names } = context;
  if (head.class !== 'state') return [];
  for (let at = first + 1; at < end; at++) {
    const place =
      names.places.match(context.words.words, at, end)?.value ?? names.nationalityOf.get(keyAt(at, context));
    if (place !== undefined) return [`${head.form} ${place.nameEn}`];
  }
  return [];
}
