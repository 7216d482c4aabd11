import { registerEnumType } from 'type-graphql';
import type { AccessRole as AccessRoleName } from '../../model/index.js';

export const AccessRole = { READER: 'READER', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const satisfies Record<
  AccessRoleName,
  AccessRoleName
>;
registerEnumType(AccessRole, {
  name: 'AccessRole',
  description: 'What somebody may do. Each role includes those before it.',
  valuesConfig: {
    READER: { description: 'Ask every question.' },
    EDITOR: { description: 'Take articles in, and decide about what was read from them.' },
    ADMIN: { description: 'Delete articles.' },
  },
});

export const ViewerKind = { ANONYMOUS: 'ANONYMOUS', KEY: 'KEY', TOKEN: 'TOKEN' } as const;
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'By what somebody is known.',
  valuesConfig: {
    ANONYMOUS: { description: 'By nothing: no key and no token was sent.' },
    KEY: { description: 'By an API key.' },
    TOKEN: { description: 'By a token of the issuer that the server trusts.' },
  },
});
