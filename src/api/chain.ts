import type {
  ArticleRow,
  AttributedSource,
  AttributionRow,
  Passage,
  SpeakerRow,
  StatementRow,
} from '../graph/reading/index.js';
import type { Loaders } from './loaders.js';

/** One link of a chain of attribution. */
export interface ChainLink {
  readonly position: number;
  readonly kind: 'OUTLET' | 'VIA' | 'SPEAKER';
  readonly source: SpeakerRow;
  /** The words that name it; `null` for an outlet, and where the article has none. */
  readonly passage: Passage | null;
}

/** The chain from the outlet that published a statement to the one who said it. Links that are not known are left out. */
export function toChain(
  { speaker, via }: Pick<AttributionRow, 'speaker' | 'via'>,
  article: ArticleRow | null,
): ChainLink[] {
  const outlet = article?.outlet;
  const links: Omit<ChainLink, 'position'>[] = [
    ...(outlet ? [{ kind: 'OUTLET' as const, source: outlet, passage: null }] : []),
    ...via.map((link) => ({ kind: 'VIA' as const, source: link.source, passage: passageOf(link, article) })),
    ...(speaker ? [{ kind: 'SPEAKER' as const, source: speaker.source, passage: passageOf(speaker, article) }] : []),
  ];
  return links.map((link, position) => ({ position, ...link }));
}

/** The chain of a statement; what it takes is read with the other chains of the request. */
export async function loadChain(
  { attribution, article }: Pick<Loaders, 'attribution' | 'article'>,
  { id, articleId }: Pick<StatementRow, 'id' | 'articleId'>,
): Promise<ChainLink[]> {
  const [{ speaker }, { via }, where] = await Promise.all([
    attribution.load({ id, part: 'speaker' }),
    attribution.load({ id, part: 'via' }),
    article.load(articleId),
  ]);
  return toChain({ speaker, via }, where);
}

function passageOf({ start, end }: AttributedSource, article: ArticleRow | null): Passage | null {
  return article === null || start === null || end === null ? null : { articleId: article.id, start, end };
}
