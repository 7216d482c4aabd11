import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
// @ts-expect-error: a script without types
import { generate } from '../../examples/typescript/generate.mjs';

test('the generated types of examples/typescript are those of the schema', async () => {
  const committed = readFileSync(new URL('../../examples/typescript/src/operations.ts', import.meta.url), 'utf8');
  expect(committed).toBe(await generate());
});
