import { type About, contains, type Span } from '../../model/index.js';
import type { ArticleEntities } from './article-entities.js';
import { type HomeWord, pairAt } from './country-words.js';

/** Who says a content: their id, and that of the country that they call their own. */
export interface AboutSpeaker {
  readonly id: string | null;
  readonly home: string | null;
}

/**
 * The entities that a content names or means, "his country", "the two countries" and "his party" among them, in order of their first
 * mention there, without the speaker.
 */
export function findAbout(
  entities: ArticleEntities,
  content: readonly Span[],
  { id: speakerId, home }: AboutSpeaker,
): readonly About[] {
  const { countryWords } = entities;
  const spans = new Map<string, Span[]>();
  const isInside = (span: Span) => content.some((part) => contains(part, span));
  const note = (entityId: string, { start, end }: Span) => {
    if (entityId === speakerId) return;
    const known = spans.get(entityId) ?? [];
    known.push({ start, end });
    spans.set(entityId, known);
  };
  const mentions = entities.mentions.filter(isInside);
  const own = home ?? countryWords.ours;
  const isNamed = mentions.some(({ entityId, form }) => entityId === own && form === 'NAME');
  const isMeant = (word: HomeWord) => (home !== null || word.isOwned) && isInside(word);
  const homeWords = own === null || isNamed ? [] : countryWords.homes.filter(isMeant);
  for (const mention of mentions) {
    // "The country" means the speaker's own, whichever the article names most, unless that is named beside it.
    if (!homeWords.some(({ start }) => start === mention.start)) note(mention.entityId, mention);
  }
  if (own !== null) for (const span of homeWords) note(own, span);
  for (const span of countryWords.pairs.filter(isInside)) {
    for (const country of pairAt(countryWords, span, home)) note(country, span);
  }
  for (const body of entities.ownedBodies.filter(isInside)) {
    if (body.ownerId === speakerId) note(body.entityId, body);
  }
  return [...spans].map(([entityId, found]) => ({ entityId, spans: found }));
}
