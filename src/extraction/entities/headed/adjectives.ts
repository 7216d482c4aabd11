import { keyAt, type PhraseContext } from './context.js';

/** Definite adjectives of one gender: "الإسلامية العالمية". Optional. */
export function endOfAdjectives(from: number, context: PhraseContext): number {
  const isAfterAdjective = context.grammar.isAdjective(keyAt(from - 1, context));
  const model = keyAt(isAfterAdjective ? from - 1 : from, context);
  let end = from;
  // "جامعة الدول العربية | الجزائري": an adjective of another gender describes something else.
  while (context.grammar.isAdjective(keyAt(end, context)) && context.grammar.agrees(model, keyAt(end, context))) end++;
  while (end > from && isJoinedAdjective(end, context)) end++;
  return end;
}

/** "المجلس الاقتصادي | والاجتماعي"; but "السلطات الأميركية | والسويسرية" are two. */
function isJoinedAdjective(at: number, context: PhraseContext): boolean {
  if (at >= context.limit) return false;
  const { token, readings } = context.words.words[at]!;
  return readings.some(
    ({ key, skip }) =>
      skip > 0 &&
      context.names.clitics.conjunctions.includes(token.key.slice(0, skip)) &&
      context.grammar.isAdjective(key) &&
      !context.grammar.isNationality(key) &&
      !context.grammar.heads.has(context.names.withoutArticle(key)) &&
      context.grammar.agrees(keyAt(at - 1, context), key),
  );
}

/** Adjectives of people: "نقابة الصحفيين | التونسيين", "اتحاد العلماء | المسلمين". Optional. */
export function endOfPlural(from: number, context: PhraseContext): number {
  const key = keyAt(from, context);
  const isPlural = context.names.clitics.numberEndings.some(
    (ending) => key.endsWith(ending) && context.grammar.isAdjective(key.slice(0, -ending.length)),
  );
  return isPlural ? from + 1 : from;
}
