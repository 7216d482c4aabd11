// The floor: neo4j-driver alone, as many calls in flight as the others get connections. No HTTP, no GraphQL, one call a question.
import { openReader } from './reader.mjs';

const read = openReader();

process.on('message', async (message) => {
  process.send(message.kind === 'ask' ? await read(message.question, message.parameters) : await load(message));
});
process.send('ready');

/** Closed loops: each asks again as soon as it has its answer. */
async function load({ asked, connections, seconds }) {
  const latencies = [];
  const end = performance.now() + seconds * 1000;
  const loop = async (_, start) => {
    for (let at = Math.floor((start * asked.length) / connections); performance.now() < end; at++) {
      const { question, parameters } = asked[at % asked.length];
      const started = performance.now();
      await read(question, parameters);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return { latencies, failures: 0 };
}
