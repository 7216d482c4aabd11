// Apollo Server as its documentation sets it up, with resolvers that run one Cypher each and read the rest off the answer.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openReader } from './reader.mjs';

const typeDefs = /* GraphQL */ `
  interface Entity { id: ID! name: String nameAr: String! nameEn: String! }
  type Person implements Entity { id: ID! name: String nameAr: String! nameEn: String! statements: [Statement!]! }
  type Organization implements Entity { id: ID! name: String nameAr: String! nameEn: String! }
  type Place implements Entity { id: ID! name: String nameAr: String! nameEn: String! }
  type Article { id: ID! title: String! }
  type Statement { id: ID! text: String! mode: String! saidOn: String! about: [Entity!]! speaker: Entity article: Article }
  type Hit { score: Float! node: Statement! }
  type DrawingNode { kind: String! id: ID! name: String text: String }
  type DrawingEdge { type: String! from: ID! to: ID! }
  type Drawing { nodes: [DrawingNode!]! edges: [DrawingEdge!]! }
  type Query {
    person(id: ID!): Person
    whoSaidWhat(speaker: ID!, about: ID!): [Statement!]!
    search(phrase: String!): [Hit!]!
    neighborhood(id: ID!): Drawing
    people(ids: [ID!]!): [Person!]!
    path(from: ID!, to: ID!): [ID!]
  }
`;

const read = openReader();
const questions = ['person', 'whoSaidWhat', 'search', 'neighborhood', 'people', 'path'];
const Query = Object.fromEntries(questions.map((name) => [name, (_, parameters) => read(name, parameters)]));
const resolvers = { Query, DrawingNode: { kind: (node) => node.__typename } };

const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server, { listen: { port: Number(process.env.PORT), host: '127.0.0.1' } });
process.send('ready');
