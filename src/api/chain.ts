import type { ArticleRow, AttributedSource, AttributionRow, Passage, SpeakerRow } from '../graph/reading/index.js';

/** One link of a chain of attribution. */
export interface ChainLink {
  readonly position: number;
  readonly kind: 'OUTLET' | 'VIA' | 'SPEAKER';
  readonly source: SpeakerRow;
  /** The words that name it; `null` for an outlet, and where the article has none. */
  readonly passage: Passage | null;
}

/** The chain from the outlet that published a statement to the one who said it. Links that are not known are left out. */
export function toChain({ speaker, via }: AttributionRow, article: ArticleRow | null): ChainLink[] {
  const outlet = article?.outlet;
  const links: Omit<ChainLink, 'position'>[] = [
    ...(outlet ? [{ kind: 'OUTLET' as const, source: outlet, passage: null }] : []),
    ...via.map((link) => ({ kind: 'VIA' as const, source: link.source, passage: passageOf(link, article) })),
    ...(speaker ? [{ kind: 'SPEAKER' as const, source: speaker.source, passage: passageOf(speaker, article) }] : []),
  ];
  return links.map((link, position) => ({ position, ...link }));
}

function passageOf({ start, end }: AttributedSource, article: ArticleRow | null): Passage | null {
  return article === null || start === null || end === null ? null : { articleId: article.id, start, end };
}
