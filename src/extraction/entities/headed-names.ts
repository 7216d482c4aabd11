import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { Word, Words } from './words.js';

/** Where a name may end at the latest, in words after its head. */
const LONGEST_NAME = 9;

/**
 * Names that a head noun opens: "وزارة الدفاع الأميركية", "الهيئة العالمية للمساجد", "جبل قرجوغ". A head without the article governs the
 * nouns after it up to the first definite one; a head with it needs an adjective. Adjectives that agree follow, then at most one
 * phrase with the preposition that has merged with the article.
 */
export function findHeadedNames({ words, sentences }: Words, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const headed = headedAt(words, at, sentence.endToken, names);
      if (headed === null) continue;
      found.push(headed);
      at = headed.end - 1;
    }
  }
  return found;
}

function headedAt(words: readonly Word[], at: number, limit: number, names: NameIndex): Candidate | null {
  for (const reading of words[at]!.readings) {
    const bare = names.withoutArticle(reading.key);
    const head = names.organizationHeads.get(bare) ?? names.placeHeadsKept.get(bare);
    if (head === undefined) continue;
    const type: EntityType = names.organizationHeads.has(bare) ? 'ORGANIZATION' : 'PLACE';
    const definite = bare !== reading.key;
    const end = definite ? endOfAdjectives(words, at + 1, limit, names) : endOfConstruct(words, at + 1, limit, names);
    if (end === null || end === at + 1) continue;
    return toCandidate(words, at, endOfComplement(words, end, limit, names), reading, {
      type,
      rule: 'headed',
      kind: head.kind,
    });
  }
  return null;
}

/** After a head without the article: nouns of the lexicon, then a definite noun, a name of the gazetteer or a quoted name, then adjectives. */
function endOfConstruct(words: readonly Word[], from: number, limit: number, names: NameIndex): number | null {
  for (let at = from; at < Math.min(limit, from + LONGEST_NAME); at++) {
    const word = words[at]!;
    const place = names.places.match(words, at, limit);
    if (place !== null && place.reading.skip === 0) return endOfAdjectives(words, place.end, limit, names);
    if (word.token.kind !== 'word') return null;
    if (isDefinite(word.token.key, names)) return endOfAdjectives(words, at + 1, limit, names);
    if (!names.organizationMiddles.has(word.token.key)) return null;
  }
  return null;
}

function endOfAdjectives(words: readonly Word[], from: number, limit: number, names: NameIndex): number {
  let at = from;
  while (at < limit && isAdjective(words[at]!.token.key, names)) at++;
  return at;
}

/** "للخدمات الصحية" after the name proper. */
function endOfComplement(words: readonly Word[], from: number, limit: number, names: NameIndex): number {
  const merged = names.clitics.articleAfterPreposition;
  const key = words[from]?.token.key ?? '';
  if (from >= limit || merged === '' || !key.startsWith(merged) || key.length < merged.length + 3) return from;
  return endOfAdjectives(words, from + 1, limit, names);
}

function isDefinite(key: string, names: NameIndex): boolean {
  return names.withoutArticle(key) !== key;
}

/** A definite adjective of relation (nisba) or one of the lexicon. */
function isAdjective(key: string, names: NameIndex): boolean {
  return (
    names.organizationAdjectives.has(key) ||
    (isDefinite(key, names) && names.relationEndings.some((ending) => key.endsWith(ending)))
  );
}
