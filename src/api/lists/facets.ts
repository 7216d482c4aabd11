import type DataLoader from 'dataloader';
import type { FacetValue, ListFacet, ListRows } from '../../graph/reading/index.js';
import { checkPageSize } from '../paging/page-size.js';

/** Reads a facet of a list; the resolvers of facets call it. */
export interface FacetReader {
  /**
   * The most frequent values.
   *
   * @throws {IsnadError} `PAGE_TOO_LARGE`, `BAD_USER_INPUT`
   */
  read(facet: string, first: number): Promise<readonly FacetValue[]>;
}

export function toFacetReader(
  loader: DataLoader<ListFacet, readonly FacetValue[], string>,
  rows: ListRows,
): FacetReader {
  return { read: (facet, first) => loader.load({ ...rows, facet, limit: checkPageSize(first) }) };
}
