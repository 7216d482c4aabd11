// Writes schema/schema.graphql from the compiled API (`npm run build` first). A test fails when the file is stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApiSchema, printApiSchema } from '../dist/api/index.js';

const file = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url));
writeFileSync(file, printApiSchema(buildApiSchema()));
console.log(`wrote ${file}`);
