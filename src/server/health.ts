import { Router } from 'express';
import { IsnadError } from '../errors.js';
import { type Graph, migrationStatus } from '../graph/index.js';

/**
 * `/healthz`: the process answers. `/readyz`: the graph answers and has every migration of this version, else 503 with the reason.
 */
export function healthRoutes(graph: Graph): Router {
  return Router()
    .get('/healthz', (_request, response) => {
      response.set('cache-control', 'no-store').json({ status: 'ok' });
    })
    .get('/readyz', async (_request, response) => {
      const problem = await findProblem(graph);
      response
        .set('cache-control', 'no-store')
        .status(problem ? 503 : 200)
        .json(problem ?? { status: 'ready' });
    });
}

/** A database that is away may leave a connection open without a word. */
const DEADLINE_MS = 4_000;

interface Problem {
  readonly status: 'not ready';
  readonly code: string;
  readonly reason: string;
}

async function findProblem(graph: Graph): Promise<Problem | null> {
  try {
    await withDeadline(checkGraph(graph));
    return null;
  } catch (error) {
    const code = error instanceof IsnadError ? error.code : 'INTERNAL_SERVER_ERROR';
    return { status: 'not ready', code, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function checkGraph(graph: Graph): Promise<void> {
  await graph.ping();
  const missing = (await migrationStatus(graph)).filter(({ appliedAt }) => appliedAt === null);
  if (missing.length > 0) {
    throw new IsnadError(
      'GRAPH_NOT_MIGRATED',
      `The graph lacks ${missing.map(({ name }) => name).join(', ')}. Run \`isnad db migrate\`.`,
    );
  }
}

async function withDeadline(work: Promise<void>): Promise<void> {
  const timeout = AbortSignal.timeout(DEADLINE_MS);
  const late = new Promise<never>((_resolve, reject) => {
    timeout.addEventListener('abort', () => {
      reject(new IsnadError('GRAPH_UNAVAILABLE', `The graph database did not answer within ${DEADLINE_MS} ms.`));
    });
  });
  await Promise.race([work, late]);
}
