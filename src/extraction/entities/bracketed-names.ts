import { type Candidate, toCandidate, withChanges } from './candidate.js';
import { isRare, type TaggedWords } from './tagged-words.js';

/** An abbreviation has no more words. */
const LONGEST_ABBREVIATION = 3;

/**
 * Says of the organizations of an article which have another name right behind them in brackets or quotation marks: "منظمة التعاون (أوتاد)",
 * "البنك المركزي الألماني «بوندسبنك»". Words that no lexicon knows and Latin letters there are such a name too. In text order.
 */
export function withBracketedNames(chosen: readonly Candidate[], words: TaggedWords): readonly Candidate[] {
  const startingAt = new Map(chosen.map((name) => [name.first, name]));
  const names: Candidate[] = [];
  const abbreviations = new Map<number, Candidate>();
  for (const name of chosen) {
    const open = name.end;
    if (name.type !== 'ORGANIZATION' || !isOpening(open, words)) continue;
    const own = startingAt.get(open + 1);
    const other = own?.type === 'ORGANIZATION' ? own : toAbbreviation(open + 1, words, name);
    if (other === null || !isClosing(other.end, words)) continue;
    abbreviations.set(other.first, withChanges(other, { sameAs: [...other.sameAs, name.keys.join(' ')] }));
  }
  for (const name of chosen) if (!abbreviations.has(name.first)) names.push(name);
  return [...names, ...abbreviations.values()].sort((a, b) => a.first - b.first);
}

function toAbbreviation(from: number, tagged: TaggedWords, { kind }: Candidate): Candidate | null {
  const { words } = tagged;
  let end = from;
  while (end < words.length && end - from < LONGEST_ABBREVIATION && isAbbreviating(end, tagged)) end++;
  if (end === from || !isClosing(end, tagged)) return null;
  return toCandidate(words, from, end, words[from]!.readings[0]!, { type: 'ORGANIZATION', rule: 'tagged', kind });
}

function isAbbreviating(at: number, tagged: TaggedWords): boolean {
  const { kind, text } = tagged.words[at]!.token;
  return kind === 'word' && (/^[A-Z]+$/.test(text) || isRare(tagged, at));
}

function isOpening(at: number, { words }: TaggedWords): boolean {
  return /^[(["\u00AB\u201C]$/.test(words[at]?.token.text ?? '');
}

function isClosing(at: number, { words }: TaggedWords): boolean {
  return /^[)\]"\u00BB\u201D]$/.test(words[at]?.token.text ?? '');
}
