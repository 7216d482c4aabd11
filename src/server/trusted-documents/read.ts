import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { IsnadError } from '../../errors.js';
import { readManifest } from './manifest.js';
import { type TrustedDocuments, toDocumentId } from './trusted-documents.js';

export interface TrustedDocumentsSource {
  /** A manifest (JSON), or a folder of documents that end in `.graphql` or `.gql`. */
  readonly path: string;
  /** Whether nothing else is run. */
  readonly only: boolean;
  readonly schema: GraphQLSchema;
}

/**
 * Reads the documents that apps may run, and holds each against the schema: an operation that a change of the schema broke is found
 * when the server starts, not when somebody opens the app.
 * In a folder each file is one document, and its identifier is the SHA-256 of the file.
 *
 * @throws IsnadError `FILE_NOT_READABLE`, `DOCUMENTS_INVALID` with every problem there is
 */
export async function readTrustedDocuments({ path, only, schema }: TrustedDocumentsSource): Promise<TrustedDocuments> {
  const documents = (await isFolder(path)) ? await readFolder(path) : readManifest(path, await readText(path));
  const problems = [...documents].flatMap(([id, text]) =>
    problemsOf(schema, text).map((problem) => `${id}: ${problem}`),
  );
  if (documents.size === 0) problems.push('it holds no document');
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${problem}`).join('\n');
    throw new IsnadError(
      'DOCUMENTS_INVALID',
      `The trusted documents in ${path} cannot be used. Build them anew against schema/schema.graphql:\n${list}`,
    );
  }
  return { byId: documents, texts: new Set(documents.values()), only };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((cause: unknown) => Promise.reject(notReadable(path, cause)));
  return found.isDirectory();
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => ['.graphql', '.gql'].includes(extname(name))).sort();
  const texts = await Promise.all(names.map((name) => readText(join(folder, name))));
  return new Map(texts.map((text) => [toDocumentId(createHash('sha256').update(text).digest('hex')), text]));
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => Promise.reject(notReadable(path, cause)));
}

function notReadable(path: string, cause: unknown): IsnadError {
  const message = `${path}, which ISNAD_TRUSTED_DOCUMENTS names, cannot be read. Check the path and its permissions.`;
  return new IsnadError('FILE_NOT_READABLE', message, { cause });
}

function problemsOf(schema: GraphQLSchema, text: string): string[] {
  try {
    return validate(schema, parse(text), specifiedRules).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}
