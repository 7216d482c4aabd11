// Writes src/operations.ts: the operations in src/*.graphql with their types, by the client preset of graphql-codegen.
//
// With @graphql-codegen/cli a codegen.ts does the same; this script needs a tenth of its packages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

/** A copy of this file is all that an app needs of isnad. */
const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);
const SOURCES = new URL('src/', import.meta.url);

/** The text of src/operations.ts. */
export async function generate() {
  const schema = readFileSync(SCHEMA, 'utf8');
  const documents = readdirSync(SOURCES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const rawSDL = readFileSync(new URL(file, SOURCES), 'utf8');
      return { location: file, rawSDL, document: parse(rawSDL) };
    });
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents,
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: false },
    config: {
      // Operations are sent as text, so that nothing of GraphQL is needed when the app runs.
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { Date: 'string', DateTimeISO: 'string', ID: 'string' },
      defaultScalarType: 'unknown',
    },
  });
  return codegen(outputs.find(({ filename }) => filename.endsWith('graphql.ts')));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('operations.ts', SOURCES), await generate());
}
