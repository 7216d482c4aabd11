import { type Candidate, toCandidate } from './candidate.js';
import { isCommaAt } from './comma.js';
import type { NameIndex } from './name-index.js';
import { isGivenName, isListed, isNameWord, isTagged, isUnseen } from './name-words.js';
import { SIGN } from './sign.js';
import { closesSubject } from './subject-ends.js';
import { frequencyClass, type TaggedWords } from './tagged-words.js';
import type { WordRange } from './words.js';

const LONGEST_NAME = 4;
/** Words of these classes of frequency begin no name, and are part of none unless the tagger agrees. */
const COMMONEST = 1;
const COMMONER = 2;

/**
 * Names of two words and more that the tagger does not know, in the one place where hardly anything else can stand: right between a verb of
 * saying and what was said ("قال كاغان واغنر إن").
 */
export function findSpeakingNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  if (names.sayingVerbs.size === 0) return found;
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if ((words.words[at]!.signs & SIGN.saying) === 0) continue;
      const name = nameBehind(at, sentence, words, names);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

function nameBehind(verb: number, { endToken }: WordRange, words: TaggedWords, names: NameIndex): Candidate | null {
  const first = verb + 1;
  for (let end = first; end < Math.min(endToken, first + LONGEST_NAME + 1); end++) {
    if (!closesSubject(end, words, names)) continue;
    const isName = end - first > 1 && isKnown(first, end, words) && isUnseen(first, end, words);
    if (isName && isRunOfNames(first, end, words, names)) {
      const reading = words.words[first]!.readings[0]!;
      return toCandidate(words.words, first, end, reading, { type: 'PERSON', rule: 'tagged' });
    }
    if (!isCommaAt(words, end)) return null;
  }
  return null;
}

/** Words that names are made of, an everyday one only where the tagger agrees or as a given name at the start. */
function isRunOfNames(first: number, end: number, words: TaggedWords, names: NameIndex): boolean {
  for (let at = first; at < end; at++) {
    const isEveryday = isListed(at, words) && frequencyClass(words, at) <= COMMONER && !isTagged(at, words);
    const isOpening = at === first && frequencyClass(words, at) > COMMONEST && isGivenName(at, words, names);
    if (!isNameWord(at, words, names) || (isEveryday && !isOpening)) return false;
  }
  return true;
}

/** Whether the lexicon or the tagger knows one of the words for a name. */
function isKnown(start: number, end: number, words: TaggedWords): boolean {
  for (let at = start; at < end; at++) if (isListed(at, words) || isTagged(at, words)) return true;
  return false;
}
