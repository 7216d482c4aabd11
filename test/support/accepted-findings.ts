import { readFileSync } from 'node:fs';

const PAGE = new URL('../../docs/SECURITY.md', import.meta.url);

/** The findings of a tool that docs/SECURITY.md accepts by name, from the rows of its table that begin with the tool. */
export function acceptedFindings(tool: string): string[] {
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| `(?<tool>[^`]+)` \| (?<finding>[^|]+) \|/gm);
  return [...rows].filter((row) => row.groups?.tool === tool).map((row) => row.groups?.finding ?? '');
}
