import type { RoleRow } from '../graph/reading/index.js';
import { isSpokesTitle } from './spokespeople.js';

/**
 * The roles as articles had told of them by a day: of each title in each organization or place the latest that is not later. All of them
 * where no day is given. Articles say that somebody holds a role and hardly ever that they hold it no more, so an old role may have ended.
 *
 * @param roles the latest first
 * @param day ISO date, or nothing
 */
export function rolesAt(roles: readonly RoleRow[], day: string | null | undefined): readonly RoleRow[] {
  if (day == null) return roles;
  const latest = new Map<string, RoleRow>();
  for (const role of roles) {
    if (role.asOf === null || role.asOf > day) continue;
    const name = [role.person.id, role.organization?.id ?? role.place?.id, role.titleEn ?? role.title].join('\n');
    if (!latest.has(name)) latest.set(name, role);
  }
  return [...latest.values()];
}

/** Those of `rolesAt` whose title is that of a spokesman or spokeswoman. */
export function spokespeopleAt(roles: readonly RoleRow[], day: string | null | undefined): readonly RoleRow[] {
  return rolesAt(
    roles.filter(({ title }) => isSpokesTitle(title)),
    day,
  );
}
