import { enclosedName, isOutletAt, outletPhrase } from './outlets.js';
import { isDefiniteAt, isMarkAt, type Reading, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';

/**
 * The outlet at a token, before `limit`, that published or carried what somebody said or wrote; `isPublic`: what was written, or said on an
 * occasion that the text names, may be told by where it appeared.
 */
export function publishingOutlet(
  reading: Reading,
  t: number,
  { limit, isPublic }: { readonly limit: number; readonly isPublic: boolean },
): Subject | null {
  const published = isPublic ? publishedIn(reading, t, limit) : null;
  const carried = published ?? networkAt(reading, t) ?? (isPublic ? issuerAt(reading, t, limit) : null);
  return carried ?? publisherAt(reading, t, limit);
}

/** "Which the paper received", "of which the paper obtained a copy": whoever does that is an outlet, also under a name that nothing knows. */
export function receiverAt(reading: Reading, t: number, limit: number): Subject | null {
  const { outletVerbs, resumptives } = reading.index.words;
  const verb = resumptives.has(reading.keys[t - 1] ?? '') ? t - 2 : t - 1;
  if (verb < 0 || !(outletVerbs.has(reading.keys[verb]!) || outletVerbs.has(withoutConjunction(reading, verb) ?? '')))
    return null;
  const { toldNames, media } = reading.index.words;
  const isName = isOutletAt(reading, t) || toldNames.has(reading.keys[t]!) || media.lengthAt(reading.keys, t) > 0;
  return isName ? outletPhrase(reading, t, limit) : enclosedName(reading, t);
}

/** "On Twitter", "through the account on «Facebook»", "on the site of social contacts (Twitter)". */
function networkAt(reading: Reading, t: number): Subject | null {
  const { networks, outletSides, outletPrepositions, outletNouns } = reading.index.words;
  const length = networks.lengthAt(reading.keys, t);
  if (length === 0) return null;
  let host = t - 1;
  while (host > 0 && (isMarkAt(reading, host) || isDefiniteAt(reading, host))) host--;
  const before = reading.keys[host] ?? '';
  const isPlace = outletSides.has(before) || outletPrepositions.has(before) || outletNouns.has(before);
  return isPlace ? { first: t, end: t + length } : null;
}

/** "In an article in the paper", "wrote in the journal", "in an interview on the channel". */
function publishedIn(reading: Reading, t: number, limit: number): Subject | null {
  const { words } = reading.index;
  const isBehind =
    words.outletSides.has(reading.keys[t - 1] ?? '') || words.cliticPrepositions.hasInitial(reading.keys[t]!);
  return isBehind && isOutletAt(reading, t) ? outletPhrase(reading, t, limit) : null;
}

/** "In a statement issued by the palace": the body behind the word for issuing and its preposition. */
function issuerAt(reading: Reading, t: number, limit: number): Subject | null {
  const { issued, prepositions } = reading.index.words;
  if (t < 2 || !prepositions.has(reading.keys[t - 1]!) || !issued.has(reading.keys[t - 2]!)) return null;
  return isOrganizationAt(reading, t) ? outletPhrase(reading, t, limit) : null;
}

/** How far behind an outlet the word for what it publishes may stand, in tokens. */
const PUBLISHED_REACH = 8;

/** "The paper published a statement of the mayor, who …": the outlet behind the verb, where a word for an occasion follows as the object. */
function publisherAt(reading: Reading, t: number, limit: number): Subject | null {
  const { publishing, talks } = reading.index.words;
  if (t === 0 || !publishing.has(reading.keys[t - 1]!) || !isOutletAt(reading, t)) return null;
  const outlet = outletPhrase(reading, t, limit);
  const { accusativeEndings } = reading.index.lexicon.words;
  for (let at = outlet.end; at < Math.min(limit, outlet.end + PUBLISHED_REACH); at++) {
    const key = reading.keys[at]!;
    const ending = accusativeEndings.find((letters) => key.endsWith(letters));
    if (talks.has(ending === undefined ? key : key.slice(0, -ending.length))) return outlet;
  }
  return null;
}

/** Whether the name of an organization stands at a token. */
export function isOrganizationAt(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  return m !== -1 && reading.organizations.has(reading.entities.mentions[m]!.entityId);
}
