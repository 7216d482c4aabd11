import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** A room may import from itself and from rooms that stand before it. */
const ROOMS = [
  'model',
  'errors.ts',
  'config',
  'lexicon',
  'authority',
  'article',
  'text',
  'extraction',
  'evaluation',
  'embedded-neo4j',
  'graph',
  'ingest',
  'api',
  'server',
  'cli',
];

/** Packages and Node modules that only some rooms may know. */
const RESERVED: { module: RegExp; rooms: string[] }[] = [
  { module: /^neo4j-driver/, rooms: ['graph'] },
  { module: /^(graphql|type-graphql|dataloader)/, rooms: ['api', 'server'] },
  { module: /^(express|@apollo|@as-integrations)/, rooms: ['server'] },
  { module: /^commander$/, rooms: ['cli'] },
  {
    module: /^node:(fs|net|http|https|child_process|os|readline|stream)/,
    rooms: [
      'config',
      'authority',
      'article',
      'evaluation',
      'embedded-neo4j',
      'graph',
      'ingest',
      'api',
      'server',
      'cli',
    ],
  },
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly module: string;
}

function readImports(): Import[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(SRC, file), 'utf8');
      const modules = [
        ...source.matchAll(/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm),
      ];
      return modules.map((match) => ({ file, room: roomOf(file), module: match[1] ?? match[2] ?? '' }));
    });
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? file;
}

function importsAgainstTheFlow(imports: readonly Import[]): string[] {
  return imports
    .filter(({ module }) => module.startsWith('.'))
    .map(({ file, room, module }) => ({
      file,
      room,
      target: relative(SRC, normalize(join(SRC, dirname(file), module))),
    }))
    .map((edge) => ({ ...edge, targetRoom: roomOf(edge.target).replace(/\.js$/, '.ts') }))
    .filter(({ room, targetRoom }) => ROOMS.indexOf(targetRoom) > ROOMS.indexOf(room))
    .map(({ file, target }) => `${file} imports ${target}`);
}

describe('architecture', () => {
  const imports = readImports();

  test('every file belongs to a known room', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter(({ room }) => !ROOMS.includes(room))).toEqual([]);
  });

  test('rooms import only from rooms before them', () => {
    expect(importsAgainstTheFlow(imports)).toEqual([]);
  });

  test('an import against the flow would be noticed', () => {
    const wrong = { file: 'text/tokens.ts', room: 'text', module: '../graph/index.js' };
    expect(importsAgainstTheFlow([wrong])).toEqual(['text/tokens.ts imports graph/index.js']);
  });

  test.each(RESERVED)('$module is known to $rooms only', ({ module: reserved, rooms }) => {
    const intruders = imports.filter(({ room, module }) => reserved.test(module) && !rooms.includes(room));
    expect(intruders.map(({ file, module }) => `${file} imports ${module}`)).toEqual([]);
  });
});
