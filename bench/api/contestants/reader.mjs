import neo4j from 'neo4j-driver';
import { CYPHER } from '../cypher.mjs';

/** More connections are not faster on two cores, only later. */
const POOL_SIZE = 16;

export function openDriver() {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL_SIZE,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

/** Asks a question of `cypher.mjs` in a read transaction that commits by itself, the fastest way that the driver has. */
export function openReader() {
  const driver = openDriver();
  return async (question, parameters) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(CYPHER[question], parameters);
      return records[0]?.get('value') ?? null;
    } finally {
      await session.close();
    }
  };
}
