/** What somebody may do, each including what stands before it: ask; decide and take articles in; delete and look after the graph. */
export const ACCESS_ROLES = ['READER', 'EDITOR', 'ADMIN'] as const;

export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Whether a role includes another. No role includes a word that names none, which a decorator may hold by mistake. */
export function includesRole(role: AccessRole, asked: AccessRole): boolean {
  const rank = ACCESS_ROLES.indexOf(asked);
  return rank >= 0 && ACCESS_ROLES.indexOf(role) >= rank;
}

/** The role that a word names, in any case; `null` where it names none. */
export function toAccessRole(word: string): AccessRole | null {
  const upper = word.toUpperCase();
  return ACCESS_ROLES.find((role) => role === upper) ?? null;
}
