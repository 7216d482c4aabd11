import type { Candidate } from './candidate.js';
import { type DescribedArticle, type Description, spanOf } from './description.js';
import { FACT } from './fact.js';
import { SIGN } from './sign.js';

/** The body of a place where only its head is repeated: "أمانة المنطقة" after "أمانة منطقة تبوك". */
export function describedByPlace({ words, names, chosen, clusterOf }: DescribedArticle): readonly Description[] {
  const found: Description[] = [];
  if (names.organizations === null) return found;
  const named = new Uint8Array(words.words.length);
  for (const name of chosen) named.fill(1, name.first, name.end);
  const isOfPlace = ({ first, end }: Candidate) =>
    words.facts.subarray(first + 1, end).some((facts) => (facts & FACT.place) !== 0);
  for (let at = 0; at < words.words.length - 1; at++) {
    if (named[at] === 1 || (words.words[at]!.signs & SIGN.headedOrganization) === 0) continue;
    const place = words.words[at + 1]!.token.key;
    if (!names.placeHeadsDropped.has(names.withoutArticle(place)) || names.withoutArticle(place) === place) continue;
    // "أمانة المنطقة الجنوبية" is that of another place.
    if (((words.facts[at + 2] ?? 0) & FACT.relation) !== 0) continue;
    const body = chosen.findLast(
      (name) =>
        name.first < at &&
        name.type === 'ORGANIZATION' &&
        words.words[at]!.readings.some(({ key }) => key === name.keys[0]) &&
        isOfPlace(name),
    );
    const cluster = body && clusterOf.get(body);
    if (body === undefined || cluster === undefined) continue;
    const reading = words.words[at]!.readings.find(({ key }) => key === body.keys[0])!;
    found.push({ cluster, span: spanOf(words, at, at + 2, reading) });
  }
  return found;
}
