import type { AccessRole } from '../model/index.js';

/** Who asks. */
export interface Viewer {
  /** The name of the key, the subject of the token, `anonymous`, or `local` for whoever runs commands on this machine. */
  readonly name: string;
  readonly role: AccessRole;
  /** By what they are known. Commands on this machine count as a key: who may run them holds the password of the database. */
  readonly kind: 'ANONYMOUS' | 'KEY' | 'TOKEN';
}

/** Anybody, where the server lets anybody read. */
export const ANONYMOUS_VIEWER: Viewer = { name: 'anonymous', role: 'READER', kind: 'ANONYMOUS' };

/** Whoever runs commands of isnad on the machine itself. */
export const LOCAL_VIEWER: Viewer = { name: 'local', role: 'ADMIN', kind: 'KEY' };
