import type { Span } from '../../model/index.js';

/** Spans that the graph holds, and the words that it says stand there. */
export interface Claim {
  readonly what: string;
  readonly spans: readonly Span[];
  /** `null` where the graph keeps no words beside the spans. `test` gets what the spans cover, joined by spaces. */
  readonly words: { readonly expected: string; test(found: string): boolean } | null;
}

/** An article with everything that points into it, as `check/evidence` gives it. */
export interface ArticleEvidence {
  readonly articleId: string;
  readonly text: string;
  readonly statements: readonly StatementEvidence[];
  readonly mentions: readonly MentionEvidence[];
  readonly roles: readonly (Span & { readonly id: string; readonly title: string })[];
  readonly affiliations: readonly (Span & { readonly id: string })[];
}

interface StatementEvidence {
  readonly id: string;
  readonly text: string;
  readonly cue: string | null;
  readonly spans: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly cueSpan: readonly (number | null)[];
  readonly figures: readonly (Span & { readonly id: string; readonly text: string })[];
  readonly ends: readonly { readonly type: string; readonly id: string; readonly spans: readonly (number | null)[] }[];
}

interface MentionEvidence {
  readonly id: string;
  readonly count: number;
  readonly spans: readonly number[];
  readonly titles: readonly string[];
  readonly titleSpans: readonly number[];
}

/** Everything that the graph says of places in an article. */
export function* claimsOf({ statements, mentions, roles, affiliations }: ArticleEvidence): Generator<Claim> {
  for (const statement of statements) yield* claimsOfStatement(statement);
  for (const { id, spans, titles, titleSpans } of mentions) {
    yield { what: `The mentions of ${id}`, spans: toSpans(spans), words: null };
    const places = toSpans(titleSpans);
    for (const [index, title] of titles.entries()) {
      yield { what: `A title of ${id}`, spans: places.slice(index, index + 1), words: holding(title) };
    }
  }
  for (const { id, title, start, end } of roles) {
    yield { what: `A role of ${id}`, spans: [{ start, end }], words: holding(title) };
  }
  for (const { id, start, end } of affiliations) {
    yield { what: `Where ${id} belongs`, spans: [{ start, end }], words: null };
  }
}

function* claimsOfStatement(statement: StatementEvidence): Generator<Claim> {
  const { id, text, cue, spans, start, end, cueSpan, ends, figures } = statement;
  const what = `Statement ${id}`;
  yield { what, spans: toSpans(spans), words: being(text) };
  yield { what: `The whole of ${id}`, spans: [{ start, end }], words: null };
  if (cue !== null) yield { what: `The cue of ${id}`, spans: toSpans(cueSpan), words: being(cue) };
  for (const other of ends)
    yield { what: `${other.type} between ${id} and ${other.id}`, spans: toSpans(other.spans), words: null };
  for (const figure of figures) {
    const place = { start: figure.start, end: figure.end };
    yield { what: `Figure ${figure.id}`, spans: [place], words: being(figure.text) };
  }
}

function being(expected: string): Claim['words'] {
  return { expected, test: (found) => found === expected };
}

function holding(expected: string): Claim['words'] {
  return { expected, test: (found) => found.includes(expected) };
}

/** The pairs of a flat list; pairs that are not there are `null`. */
function toSpans(flat: readonly (number | null)[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < flat.length; i += 2) {
    const [start, end] = [flat[i] ?? null, flat[i + 1] ?? null];
    if (start !== null || end !== null) spans.push({ start: start ?? -1, end: end ?? -1 });
  }
  return spans;
}
