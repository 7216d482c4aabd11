import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  argumentsOf,
  type CopyStep,
  copiesOf,
  environmentOf,
  ROOT,
  readIgnored,
  readStages,
  readText,
} from './files.js';

/** What `npm ci` and `npm run build` make. */
const BUILT = ['node_modules', 'dist', 'web/dist'];

/** The files that are in the repository or will be with the next commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');

const stages = readStages();
const [build, server] = [stages[0]!, stages.at(-1)!];

function isInRepository(path: string): boolean {
  return files.some((file) => file === path || file.startsWith(`${path}/`));
}

/** Copies out of the build context whose source does not exist or is ignored. */
function findMissing(copies: readonly CopyStep[]): readonly string[] {
  const ignored = readIgnored();
  return copies
    .filter(({ from }) => from === null)
    .flatMap(({ sources }) => sources)
    .filter((source) => !isInRepository(source) || ignored.includes(source));
}

/** Copies out of another stage whose source that stage neither copies nor builds. */
function findUnmade(copies: readonly CopyStep[]): readonly string[] {
  return copies
    .filter(({ from }) => from !== null)
    .flatMap(({ from, sources }) => {
      const stage = stages.find(({ name }) => name === from);
      const made = [...BUILT, ...(stage ? copiesOf(stage).flatMap((copy) => copy.sources) : [])];
      return sources.filter((source) => !stage || !made.includes(source.replace('/app/', '')));
    });
}

/** The folders beside `dist/` that the compiled program reads, by the file that does. */
function foldersRead(): readonly { readonly file: string; readonly path: string }[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(ROOT, 'src', file), 'utf8');
      const up = '../'.repeat(file.split(/[\\/]/).length);
      return [...source.matchAll(/new URL\(\s*['"`]((?:\.\.\/)+)([\w.-]+)/g)]
        .filter((match) => match[1] === up)
        .map((match) => ({ file, path: match[2]! }));
    });
}

describe('Dockerfile', () => {
  test('builds in one stage and runs in another, on the same named release', () => {
    expect(stages).toHaveLength(2);
    expect(new Set(stages.map(({ image }) => image))).toEqual(new Set(['node:20-bookworm-slim']));
  });

  test('copies what is in the repository and not ignored', () => {
    expect(findMissing(stages.flatMap(copiesOf))).toEqual([]);
  });

  test('copies from the build stage what that makes', () => {
    expect(findUnmade(copiesOf(server))).toEqual([]);
    expect(argumentsOf(build, 'RUN').map((words) => words.join(' '))).toEqual([
      expect.stringMatching(/^npm ci\b/),
      expect.stringMatching(/^npm run build && npm prune --omit=dev\b/),
    ]);
  });

  test('a source that does not exist, is ignored or is not built would be noticed', () => {
    const [stage] = readStages(
      'FROM scratch\nCOPY src no-such-folder test ./\nCOPY --from=build /app/dist /app/web /\n',
    );
    expect(findMissing(copiesOf(stage!))).toEqual(['no-such-folder', 'test']);
    expect(findUnmade(copiesOf(stage!))).toEqual([]);
    const [other] = readStages('FROM scratch\nCOPY --from=build /app/lib /\nCOPY --from=nobody /app/dist /\n');
    expect(findUnmade(copiesOf(other!))).toEqual(['/app/lib', '/app/dist']);
  });

  test('holds every folder that the program reads beside itself', () => {
    const copied = copiesOf(server).map(({ target, sources }) => (target === './' ? sources.join() : target));
    // The pom of the embedded database: the image has no Java to run one with.
    const read = foldersRead().filter(({ path }) => path !== 'neo4j' && path !== 'dist');
    expect(read.length).toBeGreaterThan(3);
    expect(read.filter(({ path }) => !copied.some((source) => source.split(/[/,]/).includes(path)))).toEqual([]);
  });

  test('runs the server as a user without privileges', () => {
    expect(argumentsOf(server, 'USER')).toEqual([['node']]);
    expect(argumentsOf(server, 'CMD').flat().join('')).toContain('"serve"');
    expect(argumentsOf(server, 'ENTRYPOINT').flat().join('')).toContain('"dist/cli/main.js"');
    expect(isInRepository('src/cli/main.ts')).toBe(true);
  });

  test('is healthy once the server is ready, on the port it exposes', () => {
    const { PORT, HOST } = environmentOf(server);
    expect(HOST).toBe('0.0.0.0');
    expect(argumentsOf(server, 'EXPOSE')).toEqual([[PORT]]);
    const [check] = argumentsOf(server, 'HEALTHCHECK');
    expect(check?.join(' ')).toMatch(/process\.env\.PORT.*\/readyz/);
  });

  test('holds no secret, and leaves out what might', () => {
    const text = readText('Dockerfile');
    expect(text).not.toMatch(/^\s*(ARG|ENV)\b.*(PASSWORD|SECRET|TOKEN)/im);
    expect(readIgnored()).toEqual(expect.arrayContaining(['.git', '.env', '.env.*', '.isnad', ...BUILT]));
  });
});
