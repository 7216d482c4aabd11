import type { Config } from './config.js';
import type { Setting } from './setting.js';

/** Which database is used, and where the embedded one lives. */
export const DATABASE_SETTINGS = {
  neo4jUri: {
    variable: 'NEO4J_URI',
    value: 'uri',
    description: 'Neo4j server to use; without it an embedded one is started in the data folder',
    expects: 'an address such as bolt://localhost:7687 or neo4j+s://host, without user and password in it',
    defaultText: 'the embedded Neo4j',
  },
  neo4jUser: {
    variable: 'NEO4J_USER',
    value: 'name',
    description: 'user of the server at NEO4J_URI',
    expects: 'a user name',
    default: 'neo4j',
  },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    value: 'password',
    description: 'password of that user; better given in the environment, where other users do not see it',
    expects: 'the password of the server at NEO4J_URI',
    secret: true,
  },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    value: 'name',
    description: 'database on that server',
    expects: 'a database name of letters, digits, dots and dashes, 3 to 63 characters',
    defaultText: "the user's home database",
  },
  dataFolder: {
    variable: 'ISNAD_DATA',
    value: 'folder',
    description: 'folder of the embedded Neo4j: its store, password and log',
    expects: 'a folder',
    default: '.isnad',
    defaultText: '.isnad in the working folder',
  },
  neo4jJarsFolder: {
    variable: 'ISNAD_NEO4J_JARS',
    value: 'folder',
    description: 'folder that the embedded Neo4j is fetched into, once',
    expects: 'a folder',
    defaultText: 'neo4j-jars in the data folder',
  },
  boltPort: {
    variable: 'ISNAD_BOLT_PORT',
    value: 'port',
    description: 'Bolt port of the embedded Neo4j; 0 takes a free one',
    expects: 'a whole number from 0 to 65535',
    default: '0',
    defaultText: 'a free port, kept from then on',
  },
} satisfies { readonly [Key in keyof Config]?: Setting };
