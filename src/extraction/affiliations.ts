import { type Affiliation, contains, type Entity, type Span, type Speaker, type Statement } from '../model/index.js';
import type { ArticleEntities } from './entities/index.js';

/**
 * Where unnamed sources belong: the organizations and places named inside the phrases that mean them, in text order and once each.
 * An outlet inside such a phrase is whom the source spoke to ("sources told …") and not where it belongs.
 */
export function findAffiliations(
  { entities, mentions }: ArticleEntities,
  statements: readonly Statement[],
): readonly Affiliation[] {
  const canHaveMembers = ({ type, isOutlet }: Entity) => type === 'PLACE' || (type === 'ORGANIZATION' && !isOutlet);
  const hosts = new Set(entities.filter(canHaveMembers).map(({ id }) => id));
  const found = new Map<string, Affiliation>();
  for (const { speaker, span } of statements.flatMap(phrasesOf)) {
    if (speaker.type !== 'ANONYMOUS' && speaker.type !== 'GROUP') continue;
    for (const mention of mentions) {
      if (!contains(span, mention) || !hosts.has(mention.entityId)) continue;
      const key = `${speaker.id} ${mention.entityId}`;
      const place = { start: span.start, end: mention.end };
      if (!found.has(key)) found.set(key, { sourceId: speaker.id, entityId: mention.entityId, span: place });
    }
  }
  return [...found.values()];
}

/** The phrases that mean whoever speaks and whoever passes it on. */
function phrasesOf({ speaker, source, via }: Statement): { readonly speaker: Speaker; readonly span: Span }[] {
  return speaker === null || source === null ? [...via] : [{ speaker, span: source }, ...via];
}
