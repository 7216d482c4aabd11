import type { Config } from './config.js';
import type { Setting } from './setting.js';

/** Where the server listens, and what it lets be asked. */
export const SERVER_SETTINGS = {
  port: {
    variable: 'PORT',
    value: 'port',
    description: 'port of the HTTP server; 0 takes a free one',
    expects: 'a whole number from 0 to 65535',
    default: '4000',
  },
  host: {
    variable: 'HOST',
    value: 'host',
    description: 'address the HTTP server listens on; 0.0.0.0 opens it to other machines',
    expects: 'a host name or IP address',
    default: '127.0.0.1',
  },
  introspection: {
    variable: 'ISNAD_INTROSPECTION',
    value: 'on|off',
    description: 'whether the schema can be asked for, as the playground and code generators do',
    expects: 'on or off',
    default: 'on',
  },
  corsOrigins: {
    variable: 'ISNAD_CORS_ORIGINS',
    value: 'origins',
    description: 'whose pages may read answers in browsers, separated by commas',
    expects: 'origins such as https://example.org, without paths, separated by commas',
    defaultText: 'pages of this server only',
  },
  trustedDocuments: {
    variable: 'ISNAD_TRUSTED_DOCUMENTS',
    value: 'path',
    description:
      'operations that apps may ask for by their identifier: a manifest (JSON), or a folder of .graphql files',
    expects: 'a file or folder',
    defaultText: 'none',
  },
  trustedDocumentsOnly: {
    variable: 'ISNAD_TRUSTED_DOCUMENTS_ONLY',
    value: 'on|off',
    description: 'whether nothing but those operations is run, where there are any',
    expects: 'on or off',
    default: 'on',
  },
  fetchFrom: {
    variable: 'ISNAD_FETCH_FROM',
    value: 'none|public|any',
    description:
      'from where articles may be fetched by their address: nowhere, the public internet, or private networks and this machine too',
    expects: 'none, public or any',
    default: 'public',
  },
} satisfies { readonly [Key in keyof Config]?: Setting };
