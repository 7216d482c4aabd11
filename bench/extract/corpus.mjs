import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ folder: string, samples: { articles: number, words: number, file: string }[] }} Samples */

/**
 * Writes the first articles of a corpus as JSON Lines `{title, text}`, a file for each size, into a folder of its own that the caller removes.
 * @param {string} path a `.jsonl` file, or a folder of `.zip` archives that hold a JSON array each (read with `unzip`)
 * @param {readonly number[]} sizes how many articles
 * @returns {Samples}
 */
export function writeSamples(path, sizes) {
  const lines = readArticles(path).map(({ title, text }) => JSON.stringify({ title, text }));
  const largest = Math.max(...sizes);
  if (lines.length < largest) throw new Error(`${path} holds ${lines.length} articles, expected ${largest}.`);
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const samples = sizes.map((size) => {
    const sample = lines.slice(0, size);
    const file = join(folder, `${size}.jsonl`);
    writeFileSync(file, `${sample.join('\n')}\n`);
    const words = sample.reduce((total, line) => total + JSON.parse(line).text.match(/\S+/g).length, 0);
    return { articles: size, words, file };
  });
  return { folder, samples };
}

function readArticles(path) {
  if (!statSync(path).isDirectory())
    return toArticles(readFileSync(path, 'utf8').split('\n').filter(Boolean).map(JSON.parse));
  const archives = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.zip'));
  return archives.sort().flatMap((name) => {
    const json = execFileSync('unzip', ['-p', join(path, name)], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    return toArticles(JSON.parse(json));
  });
}

function toArticles(records) {
  return records
    .map(({ title, text, content }) => ({ title, text: text ?? content }))
    .filter(({ text }) => typeof text === 'string' && text.trim() !== '');
}
