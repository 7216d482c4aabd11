import { z } from 'zod';
import { IsnadError } from '../../errors.js';
import { toDocumentId } from './trusted-documents.js';

/**
 * Reads a manifest in one of the two forms that builds of apps write:
 * - an object of identifiers and documents, as the `client` preset of graphql-codegen writes with `persistedDocuments`;
 * - `apollo-persisted-query-manifest`, version 1, as `@apollo/generate-persisted-query-manifest` writes it.
 *
 * @throws IsnadError `DOCUMENTS_INVALID`
 */
export function readManifest(path: string, json: string): Map<string, string> {
  const manifest = manifestSchema.safeParse(parseJson(path, json));
  if (manifest.success) return new Map(manifest.data.map(([id, text]) => [toDocumentId(id), text]));
  throw new IsnadError(
    'DOCUMENTS_INVALID',
    `${path} is no manifest of trusted documents: expected a JSON object of identifiers and documents, or the format "apollo-persisted-query-manifest", version 1.`,
  );
}

const apolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body]));

const codegenManifest = z.record(z.string().min(1), z.string()).transform((documents) => Object.entries(documents));

const manifestSchema = z.union([apolloManifest, codegenManifest]);

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new IsnadError('DOCUMENTS_INVALID', `${path} is no JSON: ${(cause as Error).message}`, { cause });
  }
}
