import { Router } from 'express';
import { IsnadError } from '../errors.js';
import { type Graph, migrationStatus } from '../graph/index.js';
import { withDeadline } from './with-deadline.js';

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
