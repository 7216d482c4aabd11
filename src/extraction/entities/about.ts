import { type About, contains, type Span } from '../../model/index.js';
import type { ArticleEntities } from './article-entities.js';

/** The entities that a content names or means, "his country" among them, in order of their first mention there, without the speaker. */
export function findAbout(
  entities: ArticleEntities,
  content: readonly Span[],
  speakerId: string | null,
): readonly About[] {
  const spans = new Map<string, Span[]>();
  const note = (entityId: string, { start, end }: Span) => {
    if (entityId === speakerId || !content.some((part) => contains(part, { start, end }))) return;
    const known = spans.get(entityId) ?? [];
    known.push({ start, end });
    spans.set(entityId, known);
  };
  for (const mention of entities.mentions) note(mention.entityId, mention);
  const home = speakerId === null ? undefined : entities.homes.get(speakerId);
  if (home !== undefined) for (const span of entities.homeWords) note(home, span);
  return [...spans].map(([entityId, found]) => ({ entityId, spans: found }));
}
