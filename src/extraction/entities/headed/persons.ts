import { toCandidate } from '../candidate.js';
import { FACT } from '../fact.js';
import { toWholePerson } from '../person-edges.js';
import { royalInFront } from '../royal-bearers.js';
import { endOfTagged } from '../tagged-words.js';
import { TAGS } from '../tagger/tagger.js';
import { endOfAdjectives } from './adjectives.js';
import { keyAt, type PhraseContext } from './context.js';

/** What names of people are made of, and what only looks so: with the article or behind a particle. */
const PART_OF_NAME = FACT.given | FACT.connector;
const HEAD = FACT.organizationHead | FACT.placeHead;
const OFFICE = FACT.officeTitle | FACT.titleModifier;
const FAMILY = FACT.family | FACT.definite;
const NO_NAME = FACT.definite | FACT.withoutParticle;

/** What the tagger takes for a person, set right where it was cut. */
export function endOfPerson(from: number, context: PhraseContext): number | null {
  const reading =
    TAGS[context.words.tags[from] ?? 0] === 'B-PERSON' ? context.words.words[from]!.readings[0] : undefined;
  if (reading === undefined) return null;
  const end = endOfTagged(context.words, from, context.limit);
  const tagged = toCandidate(context.words.words, from, end, reading, { type: 'PERSON', rule: 'tagged' });
  return Math.max(end, toWholePerson(tagged, context.words, context.names)?.end ?? end);
}

/** Who leads a body, with or without title: "حكومة | الرئيس أحمد النجم". */
export function endOfLeader(from: number, context: PhraseContext): number | null {
  const title = context.names.titles.match(context.words.words, from, context.limit);
  return endOfPerson(title === null ? from : endOfAdjectives(title.end, context), context);
}

/** Whom an institution is named after, behind the title: "جامعة | الملك سعود", "مؤسسة | الأمير طلال بن ماجد". */
export function endOfBearer(from: number, context: PhraseContext): number | null {
  const { facts, words } = context.words;
  if (
    from >= context.limit ||
    (facts[from]! & FACT.personTitle) === 0 ||
    !context.grammar.middles.has(keyAt(from, context))
  )
    return null;
  const { articleAfterPreposition } = context.names.clitics;
  const tagged = endOfPerson(from + 1, context) ?? from + 1;
  let end = from + 1;
  while (end < context.limit && !words[end]!.token.key.startsWith(articleAfterPreposition)) {
    if ((facts[end]! & HEAD) !== 0 || isBehindParticle(end, context)) break;
    const isName = (facts[end]! & PART_OF_NAME) !== 0 && (facts[end]! & NO_NAME) === 0;
    if (end >= tagged && !isName) break;
    end++;
  }
  if (end === from + 1) return null;
  const royal = royalInFront(from + 1, end, context.words, context.names);
  return royal > 0 ? from + 1 + royal : endOfAdjectives(end, context);
}

/**
 * Where the name of a body `[first, end)` ends before the person whose office it belongs to: "مدير جامعة الملك سعود | فلان الفلاني". The end itself
 * where there is no office or nobody.
 */
export function endBeforeHolder(first: number, end: number, { words: { words, facts }, names }: PhraseContext): number {
  const isInOffice =
    first > 0 && ((facts[first - 1]! & OFFICE) !== 0 || names.titleLinks.has(words[first - 1]!.token.key));
  if (!isInOffice) return end;
  for (let at = first + 2; at < end; at++) {
    const isGiven = (facts[at]! & (PART_OF_NAME | NO_NAME)) === FACT.given;
    const isFamily = ((facts[at + 1] ?? 0) & FAMILY) === FAMILY;
    if (isGiven && isFamily && (facts[at - 1]! & FACT.connector) === 0) return at;
  }
  return end;
}

/** A preposition, or a definite word behind one: "مستشفى الملك فهد | بالظهران". */
function isBehindParticle(at: number, context: PhraseContext): boolean {
  const { token, readings } = context.words.words[at]!;
  if (context.names.prepositionSpellings.has(token.text)) return true;
  return readings.some(({ key, skip }) => skip > 0 && context.names.withoutArticle(key) !== key);
}
