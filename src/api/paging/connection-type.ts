import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Lazy } from '../lazy.js';
import { COUNT_LIMIT } from './connection.js';
import { PageInfo } from './page-info.js';

/** Declares the GraphQL types `<name>Connection` and `<name>Edge` for a node type. `what` ends the sentence "A page of …". */
export function connectionType(name: string, nodeType: () => object, what: string): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One row of a page of ${what}.` })
  class Edge {
    @Lazy()
    @Field(() => String, { description: 'The place of this row in the list, to pass as `after`.' })
    cursor!: string;

    @Field(nodeType, { description: 'The row itself.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${what}.` })
  class Connection {
    @Lazy()
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Lazy()
    @Field(() => [nodeType()], { description: 'The rows without cursors.' })
    nodes!: object[];

    @Lazy()
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Lazy()
    @Field(() => Int, {
      description: `How many rows the whole list has, counted only where it is selected, and to ${COUNT_LIMIT} at most.`,
    })
    totalCount!: number;

    @Lazy()
    @Field(() => Boolean, { description: 'Whether the list has no more rows than `totalCount` says.' })
    totalCountIsExact!: boolean;
  }
  return Connection;
}

/** The same for what stands in articles, of which several may be copies of one story. */
export function storyConnectionType(name: string, nodeType: () => object, what: string): ClassType {
  const connection = connectionType(name, nodeType, what);
  const description = `How many stories the list comes from: one wire story in ten papers counts once. Counted only where it is selected, over the first ${COUNT_LIMIT} rows.`;
  Field(() => Int, { description })(connection.prototype, 'storyCount');
  Lazy()(connection.prototype, 'storyCount');
  return connection;
}
