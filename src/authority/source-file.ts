import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** A YAML file that still knows on which line each value stands. */
export interface SourceFile {
  /** The file as plain values; `null` where there are errors. */
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The 1-based line of the value at a path, or of the nearest value around it where there is none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads YAML without references: what stands in a list is written there. */
export function parseSourceFile(text: string): SourceFile {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errors = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message }));
  visit(document, {
    Alias(_, { source, range }) {
      errors.push({ line: lineAt(range?.[0] ?? 0), message: `*${source} is a reference; put a name with * in quotes` });
    },
  });
  return {
    value: errors.length === 0 ? document.toJS() : null,
    errors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
