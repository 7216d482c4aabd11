import { isAdverbialAt } from './adverbials.js';
import { type Content, findContentEnd, stretchContent } from './content-spans.js';
import { contentBefore, type NominalAttribution } from './nominals.js';
import { sourceNounAt } from './nouns.js';
import { type Reading, sentenceAt } from './reading.js';

/**
 * The content that a phrase between two commas divides ("the company wants, according to the paper, to build a plant"), or what stands
 * before a phrase that ends its clause; nothing before `floor` or from `limit` on.
 */
export function contentBeside(
  reading: Reading,
  nominal: NominalAttribution,
  { floor, limit }: { readonly floor: number; readonly limit: number },
): Content | null {
  const before = contentBefore(reading, nominal, floor);
  const rest = nominal.behind + 1;
  if (before === null || rest >= limit || !isInserted(reading, nominal) || !goesOn(reading, rest)) return before;
  const after = stretchContent(reading, rest, findContentEnd(reading, rest, limit), 0, false);
  return after && { ...after, spans: [...before.spans, ...after.spans], first: before.first };
}

/** Whether commas part a phrase from its clause on both sides, and more of the sentence follows. A conjunction makes it open a clause of its own. */
function isInserted(reading: Reading, { clauseStart, behind, cue }: NominalAttribution): boolean {
  const { commas } = reading.index.words;
  if (!commas.has(reading.keys[clauseStart]!) || !commas.has(reading.keys[behind] ?? '')) return false;
  return !cue.isConjoined && behind + 1 < sentenceAt(reading, cue.first).endToken;
}

/** Whether the words behind the phrase go on with the clause before it: they begin no other clause and say nothing more of the source. */
function goesOn(reading: Reading, t: number): boolean {
  const { words, forms } = reading.index;
  const key = reading.keys[t]!;
  if (words.complementizers.has(key)) return true;
  const isConjoined = words.conjunctions.hasInitial(key) && !words.conjunctionLookalikes.startsAt(key);
  const opensClause = [words.relatives, words.clauseOpeners, words.pronounConnectives].some((list) => list.has(key));
  const isNarration = [words.leads, words.narrationBehindComma, words.narrationBehindNoun].some(
    (list) => list.lengthAt(reading.keys, t) > 0,
  );
  if (isConjoined || opensClause || isNarration || forms.has(key) || reading.mentionOf[t] !== -1) return false;
  return reading.tokens[t]!.kind === 'word' && sourceNounAt(reading, t) === null && !isAdverbialAt(reading, t);
}
