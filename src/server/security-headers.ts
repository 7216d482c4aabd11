import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * Gives an answer headers that keep browsers from doing what our pages never ask for. Nothing may be loaded from, or sent to, another
 * address. Whoever puts TLS in front sets `strict-transport-security` there.
 */
export function securityHeaders(): (response: ServerResponse) => void {
  const headers = readHeaders();
  return (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}

/** They are the same for all answers, so they are asked for once. */
function readHeaders(): [string, string][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

const protect = helmet({
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      // The editor of the playground positions its lines with style attributes, and its style sheet holds fonts and cursors as data.
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});
