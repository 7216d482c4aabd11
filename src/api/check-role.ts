import type { AuthCheckerFn } from 'type-graphql';
import { IsnadError } from '../errors.js';
import { type AccessRole, includesRole } from '../model/index.js';
import type { ApiContext } from './context.js';

/**
 * Lets a field be answered only to viewers of a role that `@Authorized('EDITOR')` names, or of one that includes it.
 * @throws IsnadError `UNAUTHENTICATED` where somebody unknown asks, `FORBIDDEN` where the viewer's role is not enough
 */
export const checkRole: AuthCheckerFn<ApiContext, AccessRole> = ({ context: { viewer }, info }, roles) => {
  if (roles.some((role) => includesRole(viewer.role, role))) return true;
  const field = `${info.parentType.name}.${info.fieldName}`;
  const needed = roles.map((role) => role.toLowerCase()).join(' or ');
  if (viewer.kind === 'ANONYMOUS') {
    throw new IsnadError(
      'UNAUTHENTICATED',
      `${field} is for the role ${needed}. Send the API key of one as "Authorization: Bearer isnad_…".`,
      { details: { field, roles } },
    );
  }
  throw new IsnadError(
    'FORBIDDEN',
    `${field} is for the role ${needed}, and "${viewer.name}" has the role ${viewer.role.toLowerCase()}. Ask with another key.`,
    { details: { field, roles, role: viewer.role } },
  );
};
