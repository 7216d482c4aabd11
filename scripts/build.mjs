// Compiles src/ to dist/ incrementally, and builds web/ to web/dist/ where something that goes into the pages has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEB = join(ROOT, 'web');
const STAMP = join(WEB, 'dist/.stamp');
const DIST = join(ROOT, 'dist');
const COMMAND = join(DIST, 'cli/main.js');

compile();
await buildPages();

function compile() {
  const started = performance.now();
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', ROOT], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  removeOrphans();
  // `npx isnad` in a checkout runs this file itself; the compiler does not keep the executable bit.
  if (existsSync(COMMAND)) chmodSync(COMMAND, 0o755);
  report('program compiled', started);
}

/** The compiler leaves what it made of a file that has since been moved or deleted; such a file would still be loaded and digested. */
function removeOrphans() {
  const outputs = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of outputs) {
    const output = join(parentPath, name);
    const source = join(ROOT, 'src', relative(DIST, output).replace(/\.js(\.map)?$/, '.ts'));
    if (name !== '.tsbuildinfo' && !existsSync(source)) rmSync(output);
  }
}

async function buildPages() {
  const started = performance.now();
  const stamp = toStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.error('build: building pages …');
  const { build } = await import('vite');
  await build({ configFile: join(WEB, 'vite.config.js') });
  writeFileSync(STAMP, stamp);
  report('pages built', started);
}

/** A digest of everything that goes into the pages: their sources, the examples and the exact libraries. */
function toStamp() {
  const hash = createHash('sha256');
  for (const file of [...filesOf(WEB), ...filesOf(join(ROOT, 'schema/examples')), join(ROOT, 'package-lock.json')]) {
    hash
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.name))
    .sort();
}

function report(what, started) {
  console.error(`build: ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
