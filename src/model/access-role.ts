/** What somebody may do, each including what stands before it: ask; decide and take articles in; delete and look after the graph. */
export const ACCESS_ROLES = ['READER', 'EDITOR', 'ADMIN'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Whether a role includes another. */
export function includesRole(role: AccessRole, asked: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(asked);
}

/** The role that a word names, in any case; `null` where it names none. */
export function toAccessRole(word: string): AccessRole | null {
  const upper = word.toUpperCase();
  return ACCESS_ROLES.find((role) => role === upper) ?? null;
}
