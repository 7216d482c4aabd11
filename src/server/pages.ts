import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import type { Logger } from './logger.js';

const FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The pages built from `web/`: the landing page at `/`, and the playground at `/graphql` for whoever asks for HTML. */
export function pageRoutes(logger: Logger): Router {
  if (!existsSync(FOLDER)) logger.warn('The pages are not built, so / and the playground are missing: npm run build');
  return Router()
    .use('/assets', express.static(`${FOLDER}assets`, { immutable: true, maxAge: '1y', index: false, redirect: false }))
    .get('/', sendPage('index.html'))
    .get('/graphql', (request, response, next) => {
      response.vary('Accept');
      // The first type wins where the caller takes anything: only browsers ask for HTML before all.
      if (request.accepts(['application/json', 'text/html']) !== 'text/html') return next();
      return sendPage('playground.html')(request, response, next);
    });
}

/** Pages name their assets by digest, so the pages themselves have to be asked for again each time. */
function sendPage(page: string): RequestHandler {
  return (_request, response, next) => {
    response.sendFile(
      page,
      { root: FOLDER, cacheControl: false, headers: { 'cache-control': 'no-cache' } },
      (error) => {
        if (error) next(error);
      },
    );
  };
}
