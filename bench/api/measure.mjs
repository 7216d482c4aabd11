import autocannon from 'autocannon';
import { readCpuMs } from './contestants.mjs';

/**
 * Asks a contestant one question over and over, each connection again as soon as it has its answer, and each beginning at another place in
 * the parameters, so that no two ask the same at the same time.
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {{ neo4jPid: number, question: object, sets: readonly object[], connections: number, seconds: number }} options
 */
export async function measure(contestant, { neo4jPid, question, sets, connections, seconds }) {
  const load = { kind: 'load', question: question.name, sets, connections, seconds };
  const started = performance.now();
  const before = { server: contestant.cpuMs(), neo4j: readCpuMs(neo4jPid) };
  const { latencies, failures } =
    contestant.kind === 'floor' ? await contestant.call(load) : await fire(contestant, { ...load, question });
  const took = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? null;
  return {
    ...{ perSecond: latencies.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), failures },
    serverMs: (contestant.cpuMs() - before.server) / latencies.length,
    neo4jMs: (readCpuMs(neo4jPid) - before.neo4j) / latencies.length,
  };
}

/** One answer, for comparing. */
export async function ask(contestant, { question, parameters }) {
  if (contestant.kind === 'floor') return contestant.call({ kind: 'ask', question: question.name, parameters });
  const response = await fetch(contestant.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: toBody(contestant, { question, parameters }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${contestant.name}, ${question.name}: ${JSON.stringify(errors)}`);
  return (question[contestant.kind].pick ?? ((all) => all[question.name]))(data);
}

async function fire(contestant, { question, sets, connections, seconds }) {
  const requests = sets.map((parameters) => ({ body: toBody(contestant, { question, parameters }) }));
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

function toBody(contestant, { question, parameters }) {
  const { query, variables = ({ text, ...rest }) => rest } = question[contestant.kind];
  return JSON.stringify({ query, variables: variables(parameters) });
}
