import { isInflected } from '../inflected-words.js';
import { endOfAdjectives, endOfPlural } from './adjectives.js';
import { keyAt, type PhraseContext } from './context.js';
import { endOfJoined, endOfNouns } from './nouns.js';
import { endOfBearer } from './persons.js';

/** Shorter words begin like "for the" by chance. */
const SHORTEST_MERGED = 5;

/** What is joined to the name and what it serves: "والإعلام", "للخدمات الصحية", "لحقوق الإنسان". Optional. */
export function endOfTail(from: number, context: PhraseContext): number {
  return endOfComplement(endOfJoined(from, context), context);
}

/**
 * The complement of a body that says by its adjective whose it is, where any noun may stand: "الاتحاد الدولي | لركوب الأمواج". Nouns of
 * doing tell what it did instead: "المحكمة الدولية لبحث القضية". Optional.
 */
export function endOfPurpose(from: number, context: PhraseContext): number {
  const end = endOfComplement(from, context);
  const readings = end > from ? [] : (context.words.words[from]?.readings ?? []);
  const next = keyAt(from + 1, context);
  if (from >= context.limit || context.names.withoutArticle(next) === next) return end;
  const isNoun = readings.some(
    ({ key, skip }) =>
      skip === 1 &&
      isFor(from, context) &&
      context.names.withoutArticle(key) === key &&
      context.names.frequency.has(key) &&
      !isInflected(key, context.names) &&
      !context.grammar.doings.has(key),
  );
  return isNoun ? (endOfBearer(from + 1, context) ?? endOfJoined(endOfAdjectives(from + 2, context), context)) : end;
}

/** "للخدمات الصحية", "لحقوق الإنسان". Optional. */
function endOfComplement(from: number, context: PhraseContext): number {
  if (from >= context.limit) return from;
  const { articleAfterPreposition } = context.names.clitics;
  const { token, readings } = context.words.words[from]!;
  const isMerged =
    articleAfterPreposition !== '' &&
    token.key.startsWith(articleAfterPreposition) &&
    token.key.length >= SHORTEST_MERGED &&
    !context.grammar.doings.has(token.key.slice(articleAfterPreposition.length)) &&
    !isToldTo(from, context);
  // "مركز النجم | للشرق الأوسط".
  const place = isMerged ? context.names.places.match(context.words.words, from, context.limit) : null;
  if (isMerged) return endOfJoined(endOfPlural(endOfAdjectives(place?.end ?? from + 1, context), context), context);
  const governs =
    isFor(from, context) &&
    readings.some(
      ({ key, skip }) => skip === 1 && context.grammar.middles.has(key) && !context.grammar.doings.has(key),
    );
  const end = governs ? endOfNouns(from + 1, context) : null;
  return end === null ? from : endOfJoined(end, context);
}

/** "قال مسؤول في وزارة النجم العراقية | للصحفيين", but "نقابة النجم | للصحفيين". */
function isToldTo(at: number, { words, names, grammar }: PhraseContext): boolean {
  const isAudience = words.words[at]!.readings.some(({ key }) => grammar.audiences.has(key));
  return isAudience && names.nationalityOf.has(words.words[at - 1]!.token.key);
}

/**
 * The body that a part of it belongs to, where the part says by its adjective only which part it is: "القيادة العامة | لشرطة دبي",
 * "المكتب السياسي | لحركة النجم".
 */
export function endOfParent(from: number, context: PhraseContext): number | null {
  if (from >= context.limit || !isFor(from, context)) return null;
  const known = context.names.knownOrganizations.match(context.words.words, from, context.limit);
  if (known !== null && (known.reading.skip === 1 || known.reading.key !== keyAt(from, context))) return known.end;
  const isHead = context.words.words[from]!.readings.some(
    ({ key, skip }) => skip === 1 && context.grammar.heads.has(key),
  );
  return isHead ? endOfNouns(from + 1, context) : null;
}

/** Whether a word begins with "for", the first letter of what it is written as with the article. */
function isFor(at: number, context: PhraseContext): boolean {
  return keyAt(at, context).startsWith(context.names.clitics.articleAfterPreposition.slice(0, 1));
}
