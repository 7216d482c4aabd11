import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { GoldDocument, WrittenGold } from '../../src/evaluation/gold.js';
import { locateStatement } from '../../src/evaluation/locate.js';

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A folder of its own with the given files, gone when the tests are done; objects are written as JSON. */
export async function writeFolder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-gold-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A statement of the text as gold gives it, its parts as words that occur once. */
export function goldStatement(text: string, parts: GoldParts): object {
  const { content, cue, source, speaker = 'سامي العزاوي', about = [], via = [], mode = 'INDIRECT' } = parts;
  return {
    content: content.map((words) => rangeOf(text, words)),
    cue: cue === undefined ? null : rangeOf(text, cue),
    source: source === undefined ? null : rangeOf(text, source),
    speakerType: parts.speakerType ?? 'PERSON',
    ...{ speaker, about, via, mode },
  };
}

export interface GoldParts {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly speakerType?: string;
  readonly about?: readonly string[];
  readonly via?: readonly string[];
  readonly mode?: string;
}

/** An annotated article as gold gives it. */
export function goldDocument(text: string, statements: readonly object[], entities: readonly object[] = []): object {
  return { doc: 'schools', sha256: sha256(text), statements, entities };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function rangeOf(text: string, words: string): [number, number] {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

/** Gold as it is read from a file, with its words looked up. */
export function toGold(written: Omit<WrittenGold, 'file'>, text: string): GoldDocument {
  const statements = written.statements.map((statement) => {
    const located = locateStatement(statement, text);
    if (typeof located === 'string') throw new Error(located);
    return located;
  });
  return { ...written, file: 'gold.json', statements };
}
