import type { Request, RequestHandler, Response } from 'express';
import type { Viewer } from '../../api/index.js';
import type { Identify } from './identify.js';

/** What was found out about who asks, in the locals of the answer. */
interface ViewerLocals {
  viewer?: Viewer;
  /** Why they may not ask. */
  refusal?: unknown;
}

/** Finds out who asks. Whether they may is for `requireViewer` to say, so that what stands between can count refused requests too. */
export function noteViewer(identify: Identify): RequestHandler {
  return async (request, response, next) => {
    const locals: ViewerLocals = response.locals;
    try {
      locals.viewer = await identify({
        authorization: request.get('authorization'),
        'x-api-key': request.get('x-api-key'),
      });
    } catch (error) {
      locals.refusal = error;
    }
    next();
  };
}

/** Ends the requests of those who may not ask, with the error that says why. */
export const requireViewer: RequestHandler = (_request, response, next) => {
  next((response.locals as ViewerLocals).refusal);
};

/** Who asks. To be called behind `requireViewer`. */
export function viewerOf(response: Response): Viewer {
  const { viewer } = response.locals as ViewerLocals;
  if (viewer === undefined) throw new Error('Nobody has found out who asks: noteViewer must stand before.');
  return viewer;
}

/** By what requests are counted: the viewer, or the address of those without a name. */
export function callerOf(request: Request, response: Response, toAddressKey: (address: string) => string): string {
  const { viewer } = response.locals as ViewerLocals;
  if (viewer === undefined || viewer.kind === 'ANONYMOUS') return `ADDRESS ${toAddressKey(request.ip ?? '')}`;
  return `${viewer.kind} ${viewer.name}`;
}
