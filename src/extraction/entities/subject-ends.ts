import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { isQuotationMark } from './quotation-mark.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';
import type { Word } from './words.js';

/** What a subject ends before: what was said, a mark, or the preposition of a circumstance. */
export function closesSubject(at: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  const { token } = words[at]!;
  if (token.kind === 'punctuation') return isQuotationMark(token.text) || /^[.:,\u060C]$/.test(token.text);
  // "فلان الفلاني | وزير النقل", "لصحيفة".
  if ((facts[at]! & FACT.officeTitle) !== 0) return true;
  if ((facts[at]! & FACT.withoutParticle) !== 0 && (facts[at]! & FACT.organizationHead) !== 0) return true;
  // A particle by itself stands before a name in quotation marks: "لـ«…»".
  if (names.clitics.prepositions.includes(token.key)) return true;
  const { sayingOpeners, prepositionWords, titleEnds } = names;
  if (isCircumstance(at, { words, facts }, names)) return true;
  return [sayingOpeners, prepositionWords, titleEnds].some((closing) => closing.has(token.key));
}

/** A verb of saying, a colon or "that": right before it stands who speaks. */
export function opensSpeech({ token, signs }: Word, { sayingOpeners }: NameIndex): boolean {
  return sayingOpeners.has(token.key) || (signs & SIGN.saying) !== 0 || token.text === ':';
}

/** "| صباح أمس", "| الشهر الماضي", but not "صباح الحداد". */
export function isCircumstance(
  at: number,
  { words, facts }: Pick<TaggedWords, 'words' | 'facts'>,
  { circumstances, titleEnds }: NameIndex,
): boolean {
  const { key } = words[at]!.token;
  const next = words[at + 1]?.token.key ?? '';
  if (!circumstances.has(key)) return circumstances.has(`${key} ${next}`);
  const isName = (facts[at]! & FACT.given) !== 0 && ((facts[at + 1] ?? 0) & FACT.family) !== 0;
  return !isName || titleEnds.has(next);
}

/** Titles hold prepositions, further titles and bodies: "الناطق في مكتب رئيس …", "عضو اللجنة بالاتحاد". */
export function isInsideTitle(at: number, { words, facts }: TaggedWords, { prepositionWords }: NameIndex): boolean {
  return (facts[at]! & (FACT.officeTitle | FACT.organizationHead)) !== 0 || prepositionWords.has(words[at]!.token.key);
}
