import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * Gives an answer headers that keep browsers from doing what our pages never ask for. Nothing may be loaded from, or sent to, another
 * address. Whoever puts TLS in front sets `strict-transport-security` there.
 */
export function protectPages(): (response: ServerResponse) => void {
  const headers = readHeaders();
  return (response) => setAll(response, headers);
}

/** The same for the answer to an operation: it is never a page, so browsers may do nothing with it, and it takes fewer headers to say so. */
export function protectOperation(response: ServerResponse): void {
  setAll(response, OF_OPERATIONS);
}

type Headers = readonly (readonly [name: string, value: string])[];

/** OWASP REST Security Cheat Sheet, "Security Headers", and `helmet`'s for what other origins and addresses get to know. */
const OF_OPERATIONS: Headers = [
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
];

function setAll(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

/** They are the same for all answers, so they are asked for once. */
function readHeaders(): Headers {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)] as const);
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
