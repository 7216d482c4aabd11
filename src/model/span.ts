/**
 * A half-open range `[start, end)` of UTF-16 code units (what `String.prototype.slice` counts).
 * Unless a field says otherwise a span points into `Article.text`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by where they start, the longer one first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
