/**
 * Cypher as it is sent: without lines that are comments, and without indentation. The driver sends a query in pieces of 1,400 bytes, each of
 * which costs a write to the socket, so what only readers need stays in the file.
 */
export function withoutComments(cypher: string): string {
  return cypher
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
