import type { Graph } from '../graph.js';
import type { FigureRow } from './rows.js';

/** The figures with these ids, in no particular order; unknown ids are left out. */
export async function readFigures(graph: Graph, ids: readonly string[]): Promise<FigureRow[]> {
  const rows = await graph.read<{ figure: FigureRow }>('read/figures-by-id', { ids });
  return rows.map(({ figure }) => figure);
}

/** For each statement: the quantities that it claims, in text order. */
export async function readFiguresOfStatements(graph: Graph, ids: readonly string[]): Promise<Map<string, FigureRow[]>> {
  const rows = await graph.read<{ id: string; figures: FigureRow[] }>('read/figures-of-statements', { ids });
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}
