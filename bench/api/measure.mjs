import autocannon from 'autocannon';
import { toBody } from './ask.mjs';
import { readCpuMs } from './contestants.mjs';

/**
 * Asks a contestant the same things over and over, each connection again as soon as it has its answer, and each beginning at another place in
 * the list, so that no two ask the same at the same time.
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {{ neo4jPid: number, asked: readonly { question: object, parameters: object }[], connections: number, seconds: number }} options
 */
export async function measure(contestant, { neo4jPid, asked, connections, seconds }) {
  const started = performance.now();
  const before = { server: contestant.cpuMs(), neo4j: readCpuMs(neo4jPid) };
  const { latencies, failures } = await load(contestant, { asked, connections, seconds });
  const took = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? null;
  return {
    ...{ perSecond: latencies.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), failures },
    serverMs: (contestant.cpuMs() - before.server) / latencies.length,
    neo4jMs: (readCpuMs(neo4jPid) - before.neo4j) / latencies.length,
  };
}

async function load(contestant, { asked, connections, seconds }) {
  if (contestant.kind === 'floor') {
    const named = asked.map(({ question, parameters }) => ({ question: question.name, parameters }));
    return contestant.call({ kind: 'load', asked: named, connections, seconds });
  }
  const requests = asked.map((one) => ({ body: toBody(contestant, one) }));
  const latencies = [];
  let clients = 0;
  const run = autocannon({
    ...{ url: contestant.url, method: 'POST', headers: { 'content-type': 'application/json' } },
    ...{ connections, duration: seconds, requests, timeout: 60 },
    verifyBody: (body) => !body.includes('"errors"'),
    setupClient: (client) => {
      const start = Math.floor((clients++ * requests.length) / connections);
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
    },
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const { non2xx, mismatches, errors } = await run;
  return { latencies, failures: non2xx + mismatches + errors };
}
