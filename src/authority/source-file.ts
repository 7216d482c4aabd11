import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file that still knows on which line each value stands. */
export interface SourceFile {
  /** The file as plain values. */
  readonly value: unknown;
  /** Syntax errors; the value is incomplete where there are any. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The 1-based line of the value at a path, or of the nearest value around it where there is none. */
  lineOf(path: readonly PropertyKey[]): number;
}

export function parseSourceFile(text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return {
    value: document.errors.length === 0 ? document.toJS() : null,
    errors: document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: error.message })),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
