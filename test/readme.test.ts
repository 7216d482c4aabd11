import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../src/api/index.js';
import { runIsnad } from './support/run-isnad.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/EVALUATION.md',
  'docs/EXTRACTION.md',
  'docs/GRAPH.md',
  'docs/OPERATIONS.md',
];

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The text of the README's only code block in this language. */
function codeBlock(language: string): string {
  const blocks = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  expect(blocks).toHaveLength(1);
  return blocks[0]?.[1] ?? '';
}

describe('README', () => {
  test('its query fits the schema', () => {
    expect(validate(buildApiSchema(), parse(codeBlock('graphql')))).toEqual([]);
  });

  test('its extraction is what extract prints', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-readme-'));
    await writeFile(join(folder, 'schools.txt'), codeBlock('text'));
    const { output } = await runIsnad(['extract', 'schools.txt', '--format', 'json'], { cwd: folder });
    await rm(folder, { recursive: true });
    expect(JSON.parse(codeBlock('json'))).toEqual(JSON.parse(output));
  }, 60_000);

  test('the commands it names exist', async () => {
    const { output } = await runIsnad(['--help']);
    const named = new Set([...readme.matchAll(/npx isnad (\w+)/g)].map((match) => match[1] ?? ''));
    expect(named.size).toBeGreaterThan(3);
    for (const command of named) expect(output).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });
});

describe('pages', () => {
  test.each(PAGES)('%s links to files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(join(ROOT, page, '..', link)));
    expect(missing).toEqual([]);
  });
});
