import { FACT } from '../fact.js';
import { isInflected } from '../inflected-words.js';
import { isStrayAdjective } from '../organization-edges.js';
import { isQuotationMark } from '../quotation-mark.js';
import { endOfTagged, frequencyClass, isRare } from '../tagged-words.js';
import { TAGS } from '../tagger/tagger.js';
import { endOfAdjectives } from './adjectives.js';
import { keyAt, type PhraseContext } from './context.js';
import { endOfPlace } from './places.js';

const NO_NAME = FACT.definite | FACT.withoutParticle;
/** Words of these classes of frequency are no foreign names. */
const COMMON = 3;
/** How many words a name in quotation marks may have; more is a quotation. */
const LONGEST_QUOTED = 5;

/** A quoted name or a name of the tagger. */
export function endOfProper(from: number, context: PhraseContext): number | null {
  const quoted = endOfQuoted(from, context);
  if (quoted !== null) return quoted;
  const tagged = endOfTagged(context.words, from, context.limit);
  if (tagged === from || endOfPlace(from, context) !== null) return null;
  if (isStrayAdjective(tagged - 1, context.words, context.names)) return tagged - 1;
  // "معهد الاقتصاد | الألماني"; but "حزب ماريزا | اليساري" has its whole name without the adjective.
  const isNoun = tagged === from + 1 && (context.words.facts[from]! & FACT.definite) !== 0;
  return isNoun ? endOfAdjectives(tagged, context) : tagged;
}

/** Words that the lexicon has never seen and names of foreigners, for heads that ask for a name: "جامعة | ليستر". */
export function endOfStrange(from: number, context: PhraseContext): number | null {
  let end = from;
  while (end < context.limit && isStrange(end, context)) end++;
  return end === from || context.grammar.isFeminine(keyAt(end - 1, context)) ? null : end;
}

function isStrange(at: number, context: PhraseContext): boolean {
  const { token } = context.words.words[at]!;
  if (token.kind !== 'word' || /^[A-Za-z]$/.test(token.text)) return false;
  if (isRare(context.words, at)) return !isInflected(token.key, context.names);
  const facts = context.words.facts[at]!;
  return (facts & FACT.foreign) !== 0 && (facts & NO_NAME) === 0 && frequencyClass(context.words, at) > COMMON;
}

/** A name in quotation marks, with them: "صحيفة | «النجم»". */
export function endOfQuoted(from: number, context: PhraseContext): number | null {
  if (from >= context.limit || !isQuotationMark(context.words.words[from]!.token.text)) return null;
  // The mark closes what the head stands in: "«نادي»".
  const before = context.words.words[from - 2]?.token.text ?? '';
  if (/^[\u00AB\u201C]$/.test(before) && /^[\u00BB\u201D]$/.test(context.words.words[from]!.token.text)) return null;
  for (let at = from + 1; at < Math.min(context.limit, from + LONGEST_QUOTED + 2); at++) {
    if (isQuotationMark(context.words.words[at]!.token.text)) return at === from + 1 ? null : at + 1;
  }
  return null;
}

/** A name in brackets, with them: "صحيفة | (النجم)"; a number is no name. */
export function endOfBracketed(from: number, context: PhraseContext): number | null {
  const { words } = context.words;
  if (from >= context.limit || words[from]!.token.text !== '(') return null;
  let end = from + 1;
  while (end < Math.min(context.limit, from + LONGEST_QUOTED) && words[end]!.token.kind === 'word') end++;
  return end > from + 1 && end < context.limit && words[end]!.token.text === ')' ? end + 1 : null;
}

/** What the tagger takes for an organization, with the adjectives behind it. */
export function endOfTaggedOrganization(from: number, context: PhraseContext): number | null {
  const tag = TAGS[context.words.tags[from] ?? 0]!;
  return tag.endsWith('ORGANIZATION')
    ? endOfAdjectives(endOfTagged(context.words, from, context.limit), context)
    : null;
}

/** A body of a body that is known: "لجنة | الأمم المتحدة", "هيئة | الهلال الأحمر السعودي". */
export function endOfKnown(from: number, context: PhraseContext): number | null {
  const known = context.names.knownOrganizations.match(context.words.words, from, context.limit);
  if (known === null || known.reading.skip > 0 || known.end === from + 1) return null;
  return endOfAdjectives(known.end, context);
}

/** A club whose name is an everyday word: "نادي | هجر". */
export function endOfClub(from: number, context: PhraseContext): number | null {
  const { clubs, dependentClubs } = context.names.everyday;
  const { words } = context.words;
  if (from >= context.limit) return null;
  const club = clubs.match(words, from, context.limit) ?? dependentClubs.match(words, from, context.limit);
  return club === null || club.reading.skip > 0 ? null : club.end;
}

/** "اللواء | 35 مدرع", "الفيلق | الثالث". */
export function endOfNumber(from: number, context: PhraseContext): number | null {
  if (from >= context.limit) return null;
  const isNumbered =
    context.words.words[from]!.token.kind === 'number' || context.grammar.ordinals.has(keyAt(from, context));
  if (!isNumbered) return null;
  return context.grammar.branches.has(keyAt(from + 1, context)) ? from + 2 : endOfAdjectives(from + 1, context);
}
