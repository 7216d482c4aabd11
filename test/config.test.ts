import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeSettings, readConfig } from '../src/config/index.js';
import { IsnadError } from '../src/errors.js';

const KEY = `isnad_${'k'.repeat(43)}`;

function messageOf(environment: Record<string, string>, flags: Record<string, string> = {}): string {
  try {
    readConfig(environment, flags);
  } catch (error) {
    expect(error).toBeInstanceOf(IsnadError);
    expect((error as IsnadError).code).toBe('CONFIG_INVALID');
    return (error as IsnadError).message;
  }
  throw new Error('expected CONFIG_INVALID, the settings were taken');
}

describe('readConfig', () => {
  test('takes the defaults where nothing is given', () => {
    expect(readConfig({})).toEqual({
      neo4jUri: null,
      neo4jUser: 'neo4j',
      neo4jPassword: null,
      neo4jDatabase: null,
      port: 4000,
      host: '127.0.0.1',
      dataFolder: resolve('.isnad'),
      neo4jJarsFolder: resolve('.isnad', 'neo4j-jars'),
      boltPort: 0,
      maxDepth: 15,
      maxCost: 10_000,
      maxAliases: 30,
      deadlineMs: 15_000,
      fetchFrom: 'public',
      requestsPerMinute: 0,
      liveIntervalMs: 500,
      liveBuffer: 500,
      maxSubscriptions: 20,
      maxSockets: 500,
      maxConnections: 2000,
      introspection: true,
      corsOrigins: [],
      trustedDocuments: null,
      trustedDocumentsOnly: true,
      trustedProxies: [],
      anonymous: 'read',
      apiKeys: [],
      jwtIssuer: null,
      jwtAudience: null,
      jwksUrl: null,
      jwtRoleClaim: 'isnad_role',
      logLevel: 'info',
      logFormat: 'json',
    });
  });

  test('reads the environment, and a flag wins over it', () => {
    const environment = { PORT: '4100', HOST: '::1', ISNAD_DATA: '/var/lib/isnad', LOG_LEVEL: 'debug' };
    expect(readConfig(environment, { port: '4200' })).toMatchObject({
      port: 4200,
      host: '::1',
      dataFolder: '/var/lib/isnad',
      neo4jJarsFolder: '/var/lib/isnad/neo4j-jars',
      logLevel: 'debug',
    });
  });

  test('counts an empty value as absent, as compose files write an unset variable', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' }, { host: '' })).toEqual(readConfig({}));
  });

  test.each([
    ['bolt://localhost:7687'],
    ['neo4j://db.example'],
    ['neo4j+s://db.example:7687'],
    ['bolt+ssc://10.0.0.4:7687'],
    ['bolt://[::1]:7687'],
  ])('takes %s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'word' }).neo4jUri).toBe(uri);
  });

  test.each([
    ['NEO4J_URI', 'localhost:7687', 'bolt://localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474', 'bolt://localhost:7687'],
    ['NEO4J_URI', 'bolt://', 'bolt://localhost:7687'],
    ['NEO4J_DATABASE', 'a', '3 to 63 characters'],
    ['PORT', '4000a', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['ISNAD_BOLT_PORT', '7.5', '0 to 65535'],
    ['HOST', 'http://localhost', 'host name'],
    ['ISNAD_MAX_DEPTH', '0', '1 to 100'],
    ['ISNAD_DEADLINE_MS', '15s', '100 to 600000'],
    ['ISNAD_INTROSPECTION', 'yes', 'on or off'],
    ['ISNAD_CORS_ORIGINS', '*', 'https://example.org'],
    ['ISNAD_CORS_ORIGINS', 'https://a.example, https://b.example/path', 'without paths'],
    ['ISNAD_TRUSTED_PROXIES', 'proxy.example', '10.0.0.0/8'],
    ['ISNAD_TRUSTED_PROXIES', '10.0.0.0/33', '10.0.0.0/8'],
    ['ISNAD_ANONYMOUS', 'write', 'read or none'],
    ['ISNAD_JWT_ISSUER', 'login.example.org', 'https://login.example.org'],
    ['ISNAD_JWKS_URL', 'file:///keys', 'https://login.example.org'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn'],
    ['LOG_FORMAT', 'xml', 'json, text'],
  ])('refuses %s=%s and says what is expected', (variable, value, expected) => {
    const message = messageOf({ NEO4J_PASSWORD: 'word', [variable]: value });
    expect(message).toContain(`${variable} is "${value}", expected`);
    expect(message).toContain(expected);
  });

  test('names every problem at once, and the flag where the value came from one', () => {
    const message = messageOf({ LOG_LEVEL: 'loud', NEO4J_URI: 'bolt://db' }, { port: 'x' });
    expect(message).toContain('3 settings are not usable');
    expect(message).toContain('--port is "x"');
    expect(message).toContain('LOG_LEVEL is "loud"');
    expect(message).toContain('NEO4J_PASSWORD is not set but NEO4J_URI is');
  });

  test('reads a list of origins', () => {
    const { corsOrigins } = readConfig({ ISNAD_CORS_ORIGINS: 'https://a.example, http://localhost:3000' });
    expect(corsOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
  });

  test.each([
    ['127.0.0.1', 'read'],
    ['127.0.1.9', 'read'],
    ['::1', 'read'],
    ['localhost', 'read'],
    ['0.0.0.0', 'none'],
    ['::', 'none'],
    ['192.168.1.4', 'none'],
    ['127.0.0.1.example.org', 'none'],
  ])('whoever reaches %s without a key may %s, unless it is said', (host, anonymous) => {
    expect(readConfig({ HOST: host }).anonymous).toBe(anonymous);
    expect(readConfig({ HOST: host, ISNAD_ANONYMOUS: 'read' }).anonymous).toBe('read');
    expect(readConfig({ HOST: host, ISNAD_ANONYMOUS: 'none' }).anonymous).toBe('none');
  });

  test('nobody unknown reads through a proxy, unless it is said', () => {
    expect(readConfig({ ISNAD_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8' })).toMatchObject({
      anonymous: 'none',
      trustedProxies: ['loopback', '10.0.0.0/8'],
    });
    expect(readConfig({ ISNAD_TRUSTED_PROXIES: 'loopback', ISNAD_ANONYMOUS: 'read' }).anonymous).toBe('read');
  });

  test('keeps only hashes of keys', () => {
    const { apiKeys } = readConfig({ ISNAD_API_KEYS: `desk:editor:${KEY}, site:READER:${KEY}2` });
    expect(apiKeys).toEqual([
      { name: 'desk', role: 'EDITOR', hash: createHash('sha256').update(KEY).digest('hex') },
      { name: 'site', role: 'READER', hash: createHash('sha256').update(`${KEY}2`).digest('hex') },
    ]);
  });

  test.each([
    ['no key', 'desk:editor'],
    ['a key that can be guessed', 'desk:editor:isnad_secret'],
    ['a key without its prefix', `desk:editor:${KEY.slice('isnad_'.length)}`],
    ['an unknown role', `desk:owner:${KEY}`],
    ['no name', `:editor:${KEY}`],
    ['a part too many', `desk:editor:${KEY}:x`],
    ['one name twice', `desk:editor:${KEY},desk:reader:${KEY}2`],
  ])('refuses keys with %s, and shows none', (_, list) => {
    const message = messageOf({ ISNAD_API_KEYS: list });
    expect(message).toContain('ISNAD_API_KEYS is (hidden), expected name:role:key');
    expect(message).not.toContain(KEY.slice(-20));
  });

  test('asks for the audience where an issuer is given', () => {
    const issuer = { ISNAD_JWT_ISSUER: 'https://login.example.org' };
    expect(messageOf(issuer)).toContain('ISNAD_JWT_AUDIENCE');
    expect(readConfig({ ...issuer, ISNAD_JWT_AUDIENCE: 'isnad' })).toMatchObject({
      jwtIssuer: 'https://login.example.org',
      jwtAudience: 'isnad',
    });
  });

  test('asks for a password only where a server is given', () => {
    expect(messageOf({ NEO4J_URI: 'bolt://db' })).toContain('NEO4J_PASSWORD');
    expect(readConfig({ NEO4J_USER: 'reader' }).neo4jPassword).toBeNull();
  });

  test('never shows a password', () => {
    const message = messageOf({ NEO4J_URI: 'bolt://neo4j:s3cret@1/@db:7687', NEO4J_PASSWORD: 's3cret', PORT: 'x' });
    expect(message).toContain('bolt://(hidden)@db:7687');
    expect(message).not.toContain('s3cret');
  });
});

describe('describeSettings', () => {
  test('lists every setting once, with a variable and a flag of its own', () => {
    const settings = describeSettings();
    expect(settings.map(({ name }) => name).sort()).toEqual(Object.keys(readConfig({})).sort());
    expect(new Set(settings.map(({ variable }) => variable)).size).toBe(settings.length);
    expect(new Set(settings.map(({ flag }) => flag)).size).toBe(settings.length);
  });

  test('writes flags that a command line parser turns back into the name of the setting', () => {
    expect(describeSettings().map(({ flag, name }) => [flag, name])).toContainEqual(['--neo4j-uri <uri>', 'neo4jUri']);
  });

  test('shows the defaults that readConfig takes', () => {
    const shown = Object.fromEntries(describeSettings().map((setting) => [setting.variable, setting.default]));
    expect(shown).toMatchObject({ PORT: '4000', HOST: '127.0.0.1', LOG_FORMAT: 'json', NEO4J_PASSWORD: null });
  });

  test('is what docs/OPERATIONS.md says, row by row', () => {
    const page = readFileSync(new URL('../docs/OPERATIONS.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `[A-Z0-9_]+` \| `--/.test(line));
    expect(rows).toEqual(
      describeSettings().map(
        ({ variable, flag, description, default: shown }) =>
          `| \`${variable}\` | \`${flag}\` | ${description} | ${shown ?? ''} |`,
      ),
    );
  });
});
