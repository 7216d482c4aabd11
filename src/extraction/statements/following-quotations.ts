import type { Span } from '../../model/index.js';
import { quotationContent } from './content-spans.js';
import type { AttributedContent } from './contents.js';
import { type Reading, sentenceAt } from './reading.js';

/**
 * Adds to each content the quotations that go on behind it without a cue of their own: "A," said Reed, "B." "C." They belong to one
 * statement up to the next cue or the next sentence that is not quoted.
 */
export function withFollowingQuotations(reading: Reading, contents: readonly AttributedContent[]): AttributedContent[] {
  return contents.map((attributed, i) => {
    const limit = contents[i + 1]?.content.first ?? reading.tokens.length;
    const quotations = followingQuotations(reading, attributed, limit);
    if (quotations.length === 0) return attributed;
    const { content } = attributed;
    const spans: Span[] = [...content.spans];
    for (const q of quotations) spans.push(...quotationContent(reading, q, reading.opensAt[q]!).spans);
    const mode = content.mode === 'DIRECT' ? 'DIRECT' : 'MIXED';
    return { ...attributed, content: { ...content, spans, mode, end: reading.behind[quotations.at(-1)!]! } };
  });
}

function followingQuotations(reading: Reading, { cue, subject, content }: AttributedContent, limit: number): number[] {
  const found: number[] = [];
  let end = Math.max(cue.end, subject?.end ?? 0, content.end);
  const { blocks } = reading.document;
  if (blocks[sentenceAt(reading, cue.first).block]?.kind !== 'paragraph') return found;
  for (let q = nextQuotation(reading, end, limit); q !== -1; q = nextQuotation(reading, end, limit)) {
    found.push(q);
    end = reading.behind[q]!;
    if (!endsSentence(reading, end)) break;
  }
  return found;
}

/** The quotation that opens behind a comma in the same sentence, or that fills the next one; -1 for none. */
function nextQuotation(reading: Reading, from: number, limit: number): number {
  const { endToken } = sentenceAt(reading, from - 1);
  for (let t = from; t < endToken; t++) {
    if (t < limit && reading.opens[t] !== -1 && reading.index.words.commas.has(reading.keys[t - 1]!)) {
      return endsSentence(reading, reading.behind[reading.opens[t]!]!) ? reading.opens[t]! : -1;
    }
  }
  const q = endToken < limit ? reading.opens[endToken]! : -1;
  return q !== -1 && endsSentence(reading, reading.behind[q]!) ? q : -1;
}

function endsSentence(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  if (next === undefined || reading.sentenceOf[end] !== reading.sentenceOf[end - 1]) return true;
  return (
    next.text === '.' && (end + 1 >= reading.tokens.length || reading.sentenceOf[end + 1] !== reading.sentenceOf[end])
  );
}
