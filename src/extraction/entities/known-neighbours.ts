import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { SIGN } from './sign.js';
import type { TaggedWords } from './tagged-words.js';

const OFFICE = FACT.officeTitle | FACT.personTitle | FACT.titleModifier;

/**
 * Sets right what the tagger made one name with an organization that the lexicon knows: a person with the body that the office in front belongs to
 * ("مدرب كريستال بالاس | سالم الحداد"), and a body with another behind "and" ("أرامكو | وبي إم دبليو").
 */
export function withoutKnownNeighbours(
  tagged: readonly Candidate[],
  candidates: readonly Candidate[],
  words: TaggedWords,
): readonly Candidate[] {
  const bodies = candidates.filter(({ type, rule }) => type === 'ORGANIZATION' && rule !== 'quoted');
  return tagged.map((name) => {
    if (name.type === 'PERSON') return withoutEmployer(name, bodies, words);
    return name.type === 'ORGANIZATION' ? withoutJoined(name, bodies, words) : name;
  });
}

function withoutEmployer(name: Candidate, bodies: readonly Candidate[], words: TaggedWords): Candidate {
  const { end, type, rule } = name;
  const body = bodies.find((other) => other.first <= name.first && name.first < other.end && other.end < end);
  if (body === undefined || !isOfOffice(body, words)) return name;
  return toCandidate(words.words, body.end, end, words.words[body.end]!.readings[0]!, { type, rule });
}

/** Behind a title or a word for a member, or behind the particle that joins it to one: "الرئيس التنفيذي ل|سيمنز". */
function isOfOffice({ first, reading }: Candidate, { words, facts }: TaggedWords): boolean {
  if (first === 0) return false;
  return reading.skip > 0 || (facts[first - 1]! & OFFICE) !== 0 || (words[first - 1]!.signs & SIGN.clubMember) !== 0;
}

function withoutJoined(name: Candidate, bodies: readonly Candidate[], { words }: TaggedWords): Candidate {
  const { first, end, reading, type, rule } = name;
  const joined = bodies.find((other) => first < other.first && other.end <= end && other.reading.skip > 0);
  return joined === undefined ? name : toCandidate(words, first, joined.first, reading, { type, rule });
}
