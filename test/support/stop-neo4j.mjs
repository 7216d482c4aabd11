import { rm } from 'node:fs/promises';

/** Stops what start-neo4j.mjs started; a server of the caller's own is left alone. */
export default async function stopNeo4j() {
  for (const server of globalThis.isnadTestServers ?? []) {
    await server.stop();
    await rm(server.dataFolder, { recursive: true, force: true });
  }
}
