export default async function stopNeo4j() {
  await globalThis.isnadTestNeo4j?.stop();
}
