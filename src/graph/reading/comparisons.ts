import type { Graph } from '../graph.js';
import type { EntityLabel, FigureRow } from './rows.js';

/** Whom or what two speakers both speak about, and in how many statements each. */
export interface CommonGroundRow {
  readonly id: string;
  readonly a: number;
  readonly b: number;
}

/** What two speakers both speak about, those first about which both say much. */
export function readCommonGround(
  graph: Graph,
  options: { readonly a: string; readonly b: string; readonly limit: number },
): Promise<CommonGroundRow[]> {
  return graph.read<CommonGroundRow>('read/common-ground', { ...options });
}

/** An entity that articles mention together with another one. */
export interface CoMentionRow {
  readonly id: string;
  readonly articles: number;
  /** An article and its copies count once. */
  readonly stories: number;
}

/** Whom and what articles mention together with an entity, those first that most stories mention with it. */
export function readCoMentions(
  graph: Graph,
  options: { readonly id: string; readonly labels: readonly EntityLabel[]; readonly limit: number },
): Promise<CoMentionRow[]> {
  return graph.read<CoMentionRow>('read/co-mentions', { ...options });
}

/** Which figures are looked for; what is null does not matter. Dates are ISO dates, both included. */
export interface FigureSearch {
  /** Id of an entity that the statements are about. */
  readonly about: string | null;
  /** A Lucene query for the statements; counts only where `about` is null. */
  readonly texts: string | null;
  /** Lower-case words of the key of the quantity. */
  readonly quantity: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

/** A figure with who claims it, and where. */
export interface FigureClaimRow {
  readonly statementId: string;
  readonly speakerId: string | null;
  readonly figure: FigureRow;
}

/** The figures that statements claim, the earliest first. */
export function readFigureClaims(graph: Graph, search: FigureSearch): Promise<FigureClaimRow[]> {
  return graph.read<FigureClaimRow>('read/figures-claimed', { ...search });
}
