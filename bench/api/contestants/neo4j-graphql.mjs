// @neo4j/graphql on Apollo Server, as its documentation sets it up. Two questions are beyond what it generates: they are Cypher by hand.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { NEIGHBORHOOD, SHORTEST_PATH } from '../cypher.mjs';
import { openDriver } from './reader.mjs';

/** A field with `@cypher` makes a list of rows. */
const PATH_IN_ROWS = SHORTEST_PATH.replace(
  'RETURN [n IN nodes(path) | n.id] AS value',
  'UNWIND nodes(path) AS n RETURN n.id AS id',
);

const typeDefs = /* GraphQL */ `
  interface Entity { id: ID! name: String nameAr: String! nameEn: String! }
  interface Speaker { id: ID! name: String nameAr: String! nameEn: String! }
  type Person implements Entity & Speaker @node {
    id: ID! name: String nameAr: String! nameEn: String!
    statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
  }
  type Organization implements Entity & Speaker @node {
    id: ID! name: String nameAr: String! nameEn: String!
    statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
  }
  type Place implements Entity @node { id: ID! name: String nameAr: String! nameEn: String! }
  type Article @node { id: ID! title: String! }
  type Statement @node @fulltext(indexes: [{ indexName: "statement_text", queryName: "searchStatements", fields: ["text"] }]) {
    id: ID! text: String! mode: String! saidOn: Date! newest: String!
    speaker: [Speaker!]! @relationship(type: "SAID", direction: IN)
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
    article: [Article!]! @relationship(type: "IN", direction: OUT)
  }
  type DrawingNode { kind: String! id: ID! name: String text: String }
  type DrawingEdge { type: String! from: ID! to: ID! }
  type Drawing { nodes: [DrawingNode!]! edges: [DrawingEdge!]! }
  type Query {
    neighborhood(id: ID!): [Drawing!]! @cypher(statement: """${NEIGHBORHOOD.replace('__typename:', 'kind:')}""", columnName: "value")
    path(from: ID!, to: ID!): [ID!]! @cypher(statement: """${PATH_IN_ROWS}""", columnName: "id")
  }
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver: openDriver() }).getSchema();
const server = new ApolloServer({ schema });
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.send('ready');
