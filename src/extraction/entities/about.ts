import { type About, contains, type Span } from '../../model/index.js';
import type { ArticleEntities } from './article-entities.js';

/** The entities that a content names or means, "his country" among them, in order of their first mention there, without the speaker. */
export function findAbout(
  entities: ArticleEntities,
  content: readonly Span[],
  speakerId: string | null,
): readonly About[] {
  const spans = new Map<string, Span[]>();
  const isInside = (span: Span) => content.some((part) => contains(part, span));
  const note = (entityId: string, { start, end }: Span) => {
    if (entityId === speakerId || !isInside({ start, end })) return;
    const known = spans.get(entityId) ?? [];
    known.push({ start, end });
    spans.set(entityId, known);
  };
  const home = speakerId === null ? undefined : entities.homes.get(speakerId);
  const isNamed = entities.mentions.some(
    (mention) => mention.entityId === home && mention.form === 'NAME' && isInside(mention),
  );
  const homeWords = home === undefined || isNamed ? [] : entities.homeWords.filter(isInside);
  for (const mention of entities.mentions) {
    // "The country" means the speaker's own, whichever the article names most, unless that is named beside it.
    if (!homeWords.some(({ start }) => start === mention.start)) note(mention.entityId, mention);
  }
  if (home !== undefined) for (const span of homeWords) note(home, span);
  return [...spans].map(([entityId, found]) => ({ entityId, spans: found }));
}
