import { type Candidate, coveredBy, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { OrganizationIndex } from './organization-index.js';
import { SIGN } from './sign.js';
import { isDescribed, type TaggedWords } from './tagged-words.js';
import type { Reading } from './words.js';

/**
 * Forces that an article calls by their noun alone, "التحالف", "المقاومة", wherever it has them, once it has said that they fight: "طيران التحالف", "رجال
 * المقاومة". Where it names one in full, the noun means that instead (`describedByHead`).
 */
export function findBareForces(
  chosen: readonly Candidate[],
  words: TaggedWords,
  names: NameIndex,
): readonly Candidate[] {
  const grammar = names.organizations;
  if (grammar === null) return [];
  const taken = coveredBy(chosen, words.words.length);
  let named: ReadonlySet<string> | null = null;
  const found: Candidate[] = [];
  const fighting = new Set<string>();
  for (let at = 0; at < words.words.length; at++) {
    if (taken[at] === 1 || (words.words[at]!.signs & SIGN.headedOrganization) === 0) continue;
    const reading = forceAt(at, words, names, grammar);
    if (reading === undefined) continue;
    named ??= new Set(chosen.flatMap(({ keys }) => keys.map(names.withoutArticle)));
    if (named.has(names.withoutArticle(reading.key))) continue;
    const isFighting = at > 0 && words.words[at - 1]!.readings.some(({ key }) => grammar.fighting.has(key));
    if (isFighting) fighting.add(reading.key);
    found.push(toForce(at, reading, words, grammar));
  }
  return found.filter(({ sameAs }) => fighting.has(sameAs[0]!));
}

/** A definite head of forces that no adjective tells apart: "التحالف", but not "التحالف السياسي". */
function forceAt(
  at: number,
  tagged: TaggedWords,
  { withoutArticle }: NameIndex,
  { heads }: OrganizationIndex,
): Reading | undefined {
  if (isDescribed(tagged, at)) return undefined;
  return tagged.words[at]!.readings.find(({ key }) => {
    const head = heads.get(withoutArticle(key));
    return head?.class === 'movement' && head.kind === 'armed group' && withoutArticle(key) !== key;
  });
}

/** With the noun for forces in front of it: "قوات التحالف". */
function toForce(at: number, reading: Reading, { words }: TaggedWords, { heads }: OrganizationIndex): Candidate {
  const facts = { type: 'ORGANIZATION', rule: 'headed', kind: 'armed group', sameAs: [reading.key] } as const;
  const before = words[at - 1]?.readings.find(({ key }) => heads.get(key)?.class === 'force');
  if (before === undefined || reading.skip > 0) return toCandidate(words, at, at + 1, reading, facts);
  const { start, end } = words[at]!.token;
  return toCandidate(words, at - 1, at + 1, before, { ...facts, shorter: [{ start, end }] });
}
