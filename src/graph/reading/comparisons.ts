import type { CueClass } from '../../model/index.js';
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

/** Which statements are compared; what is null does not matter. Dates are ISO dates, both included. */
export interface MatterSearch {
  /** Id of an entity that the statements are about. */
  readonly about: string | null;
  /** Id of a topic that they are on. */
  readonly topic: string | null;
  /** A Lucene query for the statements; counts only where `about` and `topic` are null. */
  readonly texts: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

/** Which figures are looked for; what is null does not matter. Dates are ISO dates, both included. */
export interface FigureSearch extends MatterSearch {
  /** Lower-case words of the key of the quantity. */
  readonly quantity: readonly string[];
  /** Where there are more than `limit`, to take the latest and not the earliest. */
  readonly latest: boolean;
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

/** A statement as far as it is set against others. */
export interface ClaimToOppose {
  readonly id: string;
  readonly text: string;
  readonly cueClass: CueClass | null;
  readonly speakerId: string | null;
  readonly outletId: string | null;
  /** Id of the first article that tells it. */
  readonly story: string;
}

/** Statements on a matter in order of time; where there are more than `limit`, denials, blame and praise before the latest of the others. */
export function readClaimsToOppose(graph: Graph, search: MatterSearch): Promise<ClaimToOppose[]> {
  return graph.read<ClaimToOppose>('read/claims-to-oppose', { ...search });
}
