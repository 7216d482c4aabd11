import type { EntityType } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import type { NameIndex } from './name-index.js';
import { toWholePerson } from './person-edges.js';
import { endOfTagged, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { Reading, Word } from './words.js';

/** Names that the trained tagger sees. */
export function findTaggedNames(tagged: TaggedWords, names: NameIndex): readonly Candidate[] {
  const { words, sentences, tags } = tagged;
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const end = endOfTagged(tagged, at, sentence.endToken);
      if (end === at) continue;
      const type = TAGS[tags[at]!]!.slice(2) as EntityType;
      const name = toCandidate(words, at, end, readingOf(words[at]!, names), { type, rule: 'tagged' });
      const whole = type === 'PERSON' ? toWholePerson(name, tagged, names) : name;
      if (whole !== null && isName(whole, tagged, names)) found.push(whole);
      at = Math.max(end, whole?.end ?? end) - 1;
    }
  }
  return found;
}

/** A mark, a word with an ending of case and a word that is never a name are none; nor is Latin script by itself in a text of another. */
function isName({ first, end, keys }: Candidate, { words }: TaggedWords, names: NameIndex): boolean {
  const { token } = words[first]!;
  if (token.kind !== 'word') return false;
  if (end - first > 1) return true;
  const bare = names.withoutArticle(keys[0]!);
  // "المدينة" means a town that the article has named.
  if (bare !== keys[0] && names.describingHeads.has(bare)) return false;
  return !names.notNames.has(keys[0]!) && !hasCaseMarks(token.text) && !/^[A-Za-z]/.test(token.text);
}

/** Takes particles off only where the lexicon knows the word that is left. */
function readingOf(word: Word, names: NameIndex): Reading {
  return word.readings.find(({ key }) => names.wordClasses.has(key)) ?? word.readings[0]!;
}
