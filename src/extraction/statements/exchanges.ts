import type { Block } from '../../model/index.js';
import type { AttributedContent } from './contents.js';
import { type Cue, toPlainCue } from './cues.js';
import { firstTokenFrom, type Reading, tokensSpan } from './reading.js';

/** So many marked questions with an answer each make an interview. */
const FEWEST_EXCHANGES = 3;

/** A paragraph as tokens, without the mark that may open it. */
interface Paragraph {
  readonly first: number;
  readonly end: number;
  readonly isMarked: boolean;
  readonly isQuestion: boolean;
}

/**
 * The turns of an interview without names: questions as paragraphs of their own, with a star or dash before them or before their answers.
 * An answer runs to the next question. None where fewer such questions are answered.
 */
export function findExchanges(reading: Reading): AttributedContent[] {
  const paragraphs = toParagraphs(reading);
  const questions = paragraphs.flatMap((paragraph, i) => (isAnswered(paragraph, paragraphs[i + 1]) ? [i] : []));
  if (questions.length < FEWEST_EXCHANGES) return [];
  return questions.flatMap((at, i) => {
    const last = (questions[i + 1] ?? answerEnd(paragraphs, at)) - 1;
    const answer = { first: paragraphs[at + 1]!.first, end: paragraphs[last]!.end };
    return [
      toTurn(reading, paragraphs[at]!, 'interview-question'),
      toTurn(reading, { ...answer, end: withoutStop(reading, answer) }, 'interview-turn'),
    ];
  });
}

function isAnswered(question: Paragraph, answer: Paragraph | undefined): boolean {
  if (!question.isQuestion || answer === undefined || answer.isQuestion) return false;
  return question.isMarked || answer.isMarked;
}

/** The last answer goes on while paragraphs are marked; behind one without a mark the text speaks again. */
function answerEnd(paragraphs: readonly Paragraph[], question: number): number {
  let end = question + 2;
  while (end < paragraphs.length && paragraphs[end]!.isMarked) end++;
  return end;
}

function toParagraphs(reading: Reading): Paragraph[] {
  const { blocks } = reading.document;
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? (toParagraph(reading, block) ?? []) : []));
}

function toParagraph(reading: Reading, block: Block): Paragraph | null {
  const { turnMarks, questionMarks } = reading.index.words;
  let first = firstTokenFrom(reading.tokens, block.start);
  const end = firstTokenFrom(reading.tokens, block.end);
  const isOpened = turnMarks.has(markBefore(reading.text, block.start));
  const isMarked = isOpened || turnMarks.has(reading.keys[first] ?? '');
  while (first < end && turnMarks.has(reading.keys[first]!)) first++;
  return first < end ? { first, end, isMarked, isQuestion: questionMarks.has(reading.keys[end - 1]!) } : null;
}

/** The last visible character of the line before a block begins: marks of lists stand outside it. */
function markBefore(text: string, start: number): string {
  return /\S(?=[^\S\n]*$)/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
}

function withoutStop(reading: Reading, { first, end }: { readonly first: number; readonly end: number }): number {
  let last = end;
  while (last > first + 1 && reading.index.words.sentenceMarks.has(reading.keys[last - 1]!)) last--;
  return last;
}

function toTurn(
  reading: Reading,
  { first, end }: { readonly first: number; readonly end: number },
  rule: 'interview-question' | 'interview-turn',
): AttributedContent {
  const spans = [tokensSpan(reading, first, end)];
  return {
    cue: toTurnCue(reading, first),
    subject: null,
    content: { spans, mode: 'INTERVIEW', first, end },
    relays: [],
    rule,
  };
}

/** Nothing attributes a turn but its place: its cue is where it begins and has no length. */
function toTurnCue(reading: Reading, first: number): Cue {
  const { start } = reading.tokens[first]!;
  return toPlainCue({ kind: 'turn', span: { start, end: start }, first, end: first });
}
