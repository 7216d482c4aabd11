import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeRow } from '../../graph/reading/index.js';

/** The names of the GraphQL types are the labels of the graph. */
export function typeOfRow(row: Pick<NodeRow, 'label'>): string {
  return row.label;
}

@InterfaceType({
  description:
    'Anything with an identifier. Identifiers are derived from content and stay the same when articles are read again.',
  resolveType: typeOfRow,
})
export class Node {
  @Field(() => ID, { description: 'The identifier, unique over the whole graph.' })
  id!: string;
}
