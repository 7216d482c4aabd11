import { ANONYMOUS_VIEWER, type Viewer } from '../../api/index.js';
import type { Config } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import type { Graph } from '../../graph/index.js';
import type { Logger } from '../logger.js';
import { type Credentials, readCredential } from './credential.js';
import { createKeyRing } from './key-ring.js';
import { createTokenReader, toTokenSettings } from './tokens.js';

/** The settings that say who may ask. */
export type AccessSettings = Pick<
  Config,
  'anonymous' | 'apiKeys' | 'jwtIssuer' | 'jwtAudience' | 'jwksUrl' | 'jwtRoleClaim'
>;

/**
 * Tells who asks, by what they sent. Rejects with `UNAUTHENTICATED` where that is not good, or where nothing was sent and nobody may read
 * unknown; with `TOKEN_ISSUER_UNAVAILABLE` or GRAPH_* where it cannot be found out.
 */
export type Identify = (credentials: Credentials) => Promise<Viewer>;

export interface IdentifyOptions {
  readonly config: AccessSettings;
  readonly graph: Graph;
  readonly logger: Logger;
}

export function createIdentify({ config, graph, logger }: IdentifyOptions): Identify {
  const findKeyHolder = createKeyRing({ graph, configured: config.apiKeys, logger });
  const tokens = toTokenSettings(config);
  const readToken = tokens && createTokenReader(tokens);
  return async (credentials) => {
    const credential = readCredential(credentials);
    if (credential === null) return admitUnknown(config);
    if (credential.kind === 'TOKEN') {
      if (readToken !== null) return readToken(credential.value);
      throw new IsnadError(
        'UNAUTHENTICATED',
        'This server takes API keys ("Bearer isnad_…") and no tokens. Whoever runs it can set ISNAD_JWT_ISSUER.',
      );
    }
    const viewer = await findKeyHolder(credential.value);
    if (viewer !== null) return viewer;
    throw new IsnadError(
      'UNAUTHENTICATED',
      'The API key opens nothing: it was mistyped, has expired or was revoked. Whoever runs the server can make another: isnad key create.',
    );
  };
}

function admitUnknown({ anonymous }: AccessSettings): Viewer {
  if (anonymous === 'read') return ANONYMOUS_VIEWER;
  throw new IsnadError(
    'UNAUTHENTICATED',
    'This server answers only to those who say who they are. Send an API key as "Authorization: Bearer isnad_…"; whoever runs the server makes one with: isnad key create.',
  );
}
