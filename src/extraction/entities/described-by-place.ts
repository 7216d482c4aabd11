import { type Candidate, coveredBy } from './candidate.js';
import { type DescribedArticle, type Description, spanOf } from './description.js';
import { FACT } from './fact.js';
import { SIGN } from './sign.js';

/** The body of a place where only its head is repeated: "أمانة المنطقة" after "أمانة منطقة تبوك". */
export function describedByPlace(article: DescribedArticle): readonly Description[] {
  const { words, names, chosen } = article;
  const found: Description[] = [];
  if (names.organizations === null) return found;
  const named = coveredBy(chosen, words.words.length);
  for (let at = 0; at < words.words.length - 1; at++) {
    if (named[at] === 1 || (words.words[at]!.signs & SIGN.headedOrganization) === 0) continue;
    const description = repeatedHeadAt(at, article);
    if (description !== null) found.push(description);
  }
  return found;
}

function repeatedHeadAt(at: number, { words, names, chosen, clusterOf }: DescribedArticle): Description | null {
  const { readings } = words.words[at]!;
  const place = words.words[at + 1]!.token.key;
  if (!names.placeHeadsDropped.has(names.withoutArticle(place)) || names.withoutArticle(place) === place) return null;
  // "أمانة المنطقة الجنوبية" is that of another place.
  if (((words.facts[at + 2] ?? 0) & FACT.relation) !== 0) return null;
  const body = chosen.findLast(
    (name) =>
      name.first < at &&
      name.type === 'ORGANIZATION' &&
      readings.some(({ key }) => key === name.keys[0]) &&
      isOfPlace(name, words.facts),
  );
  const cluster = body && clusterOf.get(body);
  if (body === undefined || cluster === undefined) return null;
  const reading = readings.find(({ key }) => key === body.keys[0])!;
  return { cluster, span: spanOf(words, at, at + 2, reading) };
}

function isOfPlace({ first, end }: Candidate, facts: Int32Array): boolean {
  return facts.subarray(first + 1, end).some((of) => (of & FACT.place) !== 0);
}
