import { type About, contains, type Span } from '../../model/index.js';
import type { ArticleEntities } from './article-entities.js';

/** The entities that a content names or means, in order of their first mention there, without the speaker. */
export function findAbout(
  entities: ArticleEntities,
  content: readonly Span[],
  speakerId: string | null,
): readonly About[] {
  const spans = new Map<string, Span[]>();
  for (const { start, end, entityId } of entities.mentions) {
    if (entityId === speakerId || !content.some((part) => contains(part, { start, end }))) continue;
    const known = spans.get(entityId) ?? [];
    known.push({ start, end });
    spans.set(entityId, known);
  }
  return [...spans].map(([entityId, found]) => ({ entityId, spans: found }));
}
