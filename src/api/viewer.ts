/** What somebody may do, each including what stands before it: ask; decide and take articles in; delete and look after the graph. */
export const ROLES = ['READER', 'EDITOR', 'ADMIN'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Viewer {
  /** The name of the key, the subject of the token, `anonymous`, or `local` for whoever runs commands on this machine. */
  readonly name: string;
  readonly role: Role;
  /** By what they are known. Commands on this machine count as a key: who may run them holds the password of the database. */
  readonly kind: 'ANONYMOUS' | 'KEY' | 'TOKEN';
}

/** Anybody, where the server lets anybody read. */
export const ANONYMOUS_VIEWER: Viewer = { name: 'anonymous', role: 'READER', kind: 'ANONYMOUS' };

/** Whoever runs commands of isnad on the machine itself. */
export const LOCAL_VIEWER: Viewer = { name: 'local', role: 'ADMIN', kind: 'KEY' };

/** Whether a role includes another. */
export function includesRole(role: Role, asked: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(asked);
}
