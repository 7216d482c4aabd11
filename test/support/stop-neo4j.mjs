import { rm } from 'node:fs/promises';

/** Stops what start-neo4j.mjs started; a server of the caller's own is left alone. */
export default async function stopNeo4j() {
  const server = globalThis.isnadTestNeo4j;
  if (server === undefined) return;
  await server.stop();
  await rm(server.dataFolder, { recursive: true, force: true });
}
