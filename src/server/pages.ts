import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import type { Logger } from './logger.js';

const BUILT_PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The pages built from `web/`: the landing page at `/`, and the playground at `/graphql` for whoever asks for HTML. */
export function pageRoutes(logger: Logger, folder = BUILT_PAGES): Router {
  if (!existsSync(folder)) logger.warn('The pages are not built, so / and the playground are missing: npm run build');
  return Router()
    .use(
      '/assets',
      express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
    )
    .get('/', sendPage(folder, 'index.html'))
    .get('/graphql', (request, response, next) => {
      response.vary('Accept');
      // The first type wins where the caller takes anything: only browsers ask for HTML before all.
      if (request.accepts(['application/json', 'text/html']) !== 'text/html') return next();
      return sendPage(folder, 'playground.html')(request, response, next);
    });
}

/** Pages name their assets by digest, so the pages themselves have to be asked for again each time. */
function sendPage(folder: string, page: string): RequestHandler {
  return (_request, response, next) => {
    response.sendFile(
      page,
      { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } },
      (error) => {
        if (error) next((error as { readonly status?: number }).status === 404 ? undefined : error);
      },
    );
  };
}
