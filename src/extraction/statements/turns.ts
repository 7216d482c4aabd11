import type { Span } from '../../model/index.js';
import type { AttributedContent } from './contents.js';
import { type Cue, toPlainCue } from './cues.js';
import { isSubjectStart } from './nouns.js';
import { isMarkAt, type Reading, tokensSpan, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';

/** The longest name before a colon, in tokens. */
const LONGEST_LABEL = 8;
/** So many lines with a label, one label among them twice, make an interview. */
const FEWEST_TURNS = 3;

/** A line that begins with "Name:". "He said:", "and he added:" are none. */
interface Label {
  readonly block: number;
  readonly subject: Subject;
  /** The colon. */
  readonly colon: number;
  readonly key: string;
}

/**
 * The turns of an interview printed as lines of "Name: words". A turn runs to the next label; a text with fewer labels is no
 * interview.
 */
export function findTurns(reading: Reading): AttributedContent[] {
  const labels = findLabels(reading);
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (labels.length < FEWEST_TURNS || counts.size === labels.length || !labels.some(canSpeak(reading))) return [];
  // In a long interview a label that stands once is a sub-heading or a line of an answer.
  const isLong = labels.length >= 2 * FEWEST_TURNS;
  const recurring = labels.filter(({ key }) => !isLong || counts.get(key)! > 1);
  return recurring.flatMap(
    (label, i) => toTurn(reading, label, recurring[i + 1]?.block ?? Number.POSITIVE_INFINITY) ?? [],
  );
}

function findLabels(reading: Reading): Label[] {
  const labels: Label[] = [];
  let block = -1;
  for (const sentence of reading.document.sentences) {
    const isFirst = sentence.block !== block;
    block = sentence.block;
    if (!isFirst || reading.document.blocks[block]!.kind !== 'paragraph') continue;
    if (isVerb(reading, sentence.firstToken)) continue;
    const end = Math.min(sentence.endToken, sentence.firstToken + LONGEST_LABEL + 1);
    for (let t = sentence.firstToken + 1; t < end; t++) {
      if (!isMarkAt(reading, t) || !reading.index.words.colons.has(reading.keys[t]!)) continue;
      const subject = { first: sentence.firstToken, end: t };
      labels.push({ block, subject, colon: t, key: reading.keys.slice(subject.first, t).join(' ') });
      break;
    }
  }
  return labels;
}

function isVerb(reading: Reading, t: number): boolean {
  const { forms } = reading.index;
  if (forms.has(withoutConjunction(reading, t) ?? '')) return true;
  return reading.mentionOf[t] === -1 && forms.has(reading.keys[t]!);
}

/** "Ingredients:" speaks to nobody; one label that can speak shows that the lines are turns. */
function canSpeak(reading: Reading): (label: Label) => boolean {
  const { questionLabels, answerLabels } = reading.index.words;
  return ({ subject, key }) =>
    questionLabels.has(key) || answerLabels.has(key) || isSubjectStart(reading, subject.first);
}

function toTurn(reading: Reading, { block, subject, colon, key }: Label, endBlock: number): AttributedContent | null {
  const { sentences } = reading.document;
  let end = colon + 1;
  for (let s = reading.sentenceOf[colon]!; s < sentences.length && sentences[s]!.block < endBlock; s++) {
    if (sentences[s]!.block > block && isHeading(reading, sentences[s]!.block)) break;
    end = sentences[s]!.endToken;
  }
  while (end > colon + 1 && reading.index.words.sentenceMarks.has(reading.keys[end - 1]!)) end--;
  if (end <= colon + 1) return null;
  const spans: Span[] = [tokensSpan(reading, colon + 1, end)];
  const content = { spans, mode: 'INTERVIEW', first: colon + 1, end } as const;
  const { questionLabels, answerLabels } = reading.index.words;
  const isQuestion = questionLabels.has(key);
  const isNameless = isQuestion || answerLabels.has(key);
  return {
    cue: toColonCue(reading, colon),
    subject: isNameless ? null : subject,
    content,
    relays: [],
    rule: isQuestion ? 'interview-question' : 'interview-turn',
  };
}

function isHeading(reading: Reading, block: number): boolean {
  return reading.document.blocks[block]!.kind !== 'paragraph';
}

/** A colon that attributes what follows to the name before it. */
export function toColonCue(reading: Reading, colon: number): Cue {
  return toPlainCue({ kind: 'colon', span: tokensSpan(reading, colon, colon + 1), first: colon, end: colon + 1 });
}
