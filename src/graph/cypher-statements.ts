/**
 * String literals, quoted names and comments: what may hold a semicolon that ends nothing. Then the semicolon that
 * does.
 */
const LEXEMES = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|;/g;

/**
 * Splits a Cypher script into its statements, without their closing semicolons and without those that are only
 * comments.
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let start = 0;
  for (const match of script.matchAll(LEXEMES)) {
    if (match[0] !== ';') continue;
    statements.push(script.slice(start, match.index));
    start = match.index + 1;
  }
  statements.push(script.slice(start));
  return statements.map((statement) => statement.trim()).filter(hasCode);
}

function hasCode(statement: string): boolean {
  return statement.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '';
}
