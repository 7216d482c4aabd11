import type { Config } from '../config/index.js';
import { type EmbeddedNeo4j, type EmbeddedNeo4jProgress, startEmbeddedNeo4j } from '../embedded-neo4j/index.js';
import { connectGraph, type Graph } from '../graph/index.js';
import type { Console, Step } from './console.js';

/** A graph to work on, and how to leave it. */
export interface OpenGraph extends AsyncDisposable {
  readonly graph: Graph;
  /** `null` where `NEO4J_URI` names a server. */
  readonly embedded: EmbeddedNeo4j | null;
}

export interface OpenGraphOptions {
  readonly config: Config;
  readonly console: Console;
  readonly signal: AbortSignal;
}

/**
 * Connects to the server that `NEO4J_URI` names, else to the embedded Neo4j, which is found running or started.
 * Disposing closes the connections and leaves the embedded Neo4j, which stops when nobody uses it any more.
 *
 * @throws IsnadError GRAPH_* and those of `startEmbeddedNeo4j`
 */
export async function openGraph({ config, console, signal }: OpenGraphOptions): Promise<OpenGraph> {
  const embedded = config.neo4jUri === null ? await startEmbedded(config, console, signal) : null;
  try {
    const graph = await connectGraph({
      uri: embedded?.uri ?? config.neo4jUri ?? '',
      user: embedded?.user ?? config.neo4jUser,
      password: embedded?.password ?? config.neo4jPassword ?? '',
      ...(config.neo4jDatabase === null ? {} : { database: config.neo4jDatabase }),
    });
    return {
      graph,
      embedded,
      [Symbol.asyncDispose]: async () => {
        await graph.close();
        await leave(embedded, console);
      },
    };
  } catch (error) {
    await leave(embedded, console);
    throw error;
  }
}

async function startEmbedded(config: Config, console: Console, signal: AbortSignal): Promise<EmbeddedNeo4j> {
  let step: Step | undefined;
  const onProgress = (progress: EmbeddedNeo4jProgress) => {
    if (progress.kind === 'progress') return step?.progress(progress.done, progress.total);
    step?.end();
    step = console.step(progress.label);
  };
  const { dataFolder, neo4jJarsFolder: jarsFolder, boltPort } = config;
  const embedded = await startEmbeddedNeo4j({ dataFolder, jarsFolder, boltPort, signal, onProgress });
  step?.end();
  if (!embedded.owned) console.note(`Using the Neo4j that runs already (${embedded.uri})`);
  return embedded;
}

async function leave(embedded: EmbeddedNeo4j | null, console: Console): Promise<void> {
  if (embedded === null) return;
  const step = console.step('Leaving Neo4j');
  await embedded.stop();
  step.end(embedded.owned ? 'stopped' : 'left running for others');
}
