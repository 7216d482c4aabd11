import type { Graph } from '../graph.js';
import { type RawNode, toEntityRow, toSpeakerRow } from './nodes.js';
import type { AttributedSource, AttributionRow, StatementRow } from './rows.js';

/** The statements with these ids, in no particular order; unknown ids are left out. */
export async function readStatements(graph: Graph, ids: readonly string[]): Promise<StatementRow[]> {
  const rows = await graph.read<{ statement: StatementRow }>('read/statements-by-id', { ids });
  return rows.map(({ statement }) => statement);
}

interface RawSource extends Omit<AttributedSource, 'source'> {
  readonly source: RawNode;
}

interface RawAttribution {
  readonly id: string;
  readonly speaker: RawSource | null;
  readonly about: readonly RawNode[];
  readonly addressedTo: readonly RawNode[];
  readonly via: readonly RawSource[];
}

/** What can be read of an attribution. */
export const ATTRIBUTION_PARTS = ['speaker', 'about', 'addressedTo', 'via'] as const;
export type AttributionPart = (typeof ATTRIBUTION_PARTS)[number];

/** For each statement: who said it, about whom, to whom, and who passed it on; of these the parts that are wanted. */
export async function readAttributions(
  graph: Graph,
  ids: readonly string[],
  parts: readonly AttributionPart[],
): Promise<Map<string, AttributionRow>> {
  const rows = await graph.read<RawAttribution>('read/attributions', { ids, parts });
  return new Map(
    rows.map(({ id, speaker, about, addressedTo, via }) => [
      id,
      {
        speaker: speaker === null ? null : toSource(speaker),
        about: about.map(toEntityRow),
        addressedTo: addressedTo.map(toEntityRow),
        via: via.map(toSource),
      },
    ]),
  );
}

function toSource({ source, start, end }: RawSource): AttributedSource {
  return { source: toSpeakerRow(source), start, end };
}
