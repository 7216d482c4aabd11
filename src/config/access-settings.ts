import type { Config } from './config.js';
import type { Setting } from './setting.js';

/** Who may ask. */
export const ACCESS_SETTINGS = {
  trustedProxies: {
    variable: 'ISNAD_TRUSTED_PROXIES',
    value: 'addresses',
    description:
      'proxies before this server, whose x-forwarded-for says from which address a request comes, separated by commas',
    expects: 'addresses or subnets such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, separated by commas',
    defaultText: 'none',
  },
  anonymous: {
    variable: 'ISNAD_ANONYMOUS',
    value: 'read|none',
    description: 'what those may do who send no key and no token',
    expects: 'read or none',
    defaultText: 'read where HOST is loopback and no proxy is trusted, else none',
  },
  apiKeys: {
    variable: 'ISNAD_API_KEYS',
    value: 'keys',
    description:
      'keys beside those that `isnad key create` makes; better given in the environment, where other users do not see them',
    expects:
      'name:role:key separated by commas, each name once, the role reader, editor or admin, the key isnad_ and at least 40 random letters and digits',
    defaultText: 'none',
    secret: true,
  },
  jwtIssuer: {
    variable: 'ISNAD_JWT_ISSUER',
    value: 'url',
    description: 'whose tokens (JWT) are taken: the address that they name as their issuer',
    expects: 'an address such as https://login.example.org/realms/news',
    defaultText: 'no tokens are taken',
  },
  jwtAudience: {
    variable: 'ISNAD_JWT_AUDIENCE',
    value: 'name',
    description: 'for whom a token has to be made: what the issuer calls this server',
    expects: 'the audience that tokens for this server carry',
  },
  jwksUrl: {
    variable: 'ISNAD_JWKS_URL',
    value: 'url',
    description: 'where the public keys of the issuer are',
    expects: 'an address such as https://login.example.org/keys',
    defaultText: 'where the OpenID configuration of the issuer says',
  },
  jwtRoleClaim: {
    variable: 'ISNAD_JWT_ROLE_CLAIM',
    value: 'claim',
    description: 'claim of a token that holds its role, or a list with it; dots lead into objects: realm_access.roles',
    expects: 'the name of a claim',
    default: 'isnad_role',
  },
} satisfies { readonly [Key in keyof Config]?: Setting };
