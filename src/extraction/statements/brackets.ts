import type { Quotation, Token } from '../../model/index.js';
import type { SpeechIndex } from './speech-index.js';

/** No bracket is looked for farther than this many tokens from its partner. */
const LONGEST_BRACKET = 80;

/** Brackets that hold somebody's words: round ones behind a colon, and braces, in which verses stand. */
export function findBrackets(tokens: readonly Token[], index: SpeechIndex): Quotation[] {
  const { openBrackets, closeBrackets } = index.lexicon.words;
  const found: Quotation[] = [];
  tokens.forEach((token, t) => {
    const kind = token.kind === 'punctuation' ? openBrackets.indexOf(token.text) : -1;
    if (kind === -1) return;
    // A round bracket holds an aside unless a colon announces it.
    if (token.text === '(' && !index.words.colons.has(tokens[t - 1]?.text ?? '')) return;
    const end = Math.min(tokens.length, t + LONGEST_BRACKET);
    for (let u = t + 2; u < end; u++) {
      if (tokens[u]!.text !== closeBrackets[kind]) continue;
      found.push({
        start: token.start,
        end: tokens[u]!.end,
        inner: { start: tokens[t + 1]!.start, end: tokens[u - 1]!.end },
      });
      return;
    }
  });
  return found;
}
