import { type Span, type Statement, slice } from '../model/index.js';
import type { Comparison, Found } from './compare.js';
import type { GoldStatement } from './gold.js';

export type MistakeKind = 'missed' | 'spurious' | 'boundary' | 'speaker' | 'about';

/** One error with the words that show it. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly doc: string;
  /** Where the content begins: UTF-16 code units of the text. */
  readonly at: number;
  /** What the annotation says, and what was extracted; `null` where one side has nothing. */
  readonly gold: string | null;
  readonly predicted: string | null;
  /** The content that the error is about, where the two sides show only names. */
  readonly content: string | null;
  /** Larger is worse; to be compared within a kind only. */
  readonly weight: number;
}

/** Every error, by kind, the worst first: the longest missed, the surest spurious, the least overlap, the most names wrong. */
export function findMistakes(comparisons: readonly Comparison[]): Readonly<Record<MistakeKind, readonly Mistake[]>> {
  const all = comparisons.flatMap((comparison) => [...mistakesIn(comparison)]);
  const ofKind = (kind: MistakeKind) =>
    all.filter((mistake) => mistake.kind === kind).sort((a, b) => b.weight - a.weight);
  return {
    missed: ofKind('missed'),
    spurious: ofKind('spurious'),
    boundary: ofKind('boundary'),
    speaker: ofKind('speaker'),
    about: ofKind('about'),
  };
}

const EXACT = 0.9;

function* mistakesIn({ doc, text, expected, predicted }: Comparison): Generator<Mistake> {
  for (const { gold, found } of expected) {
    const place = { doc, at: gold.content[0]!.start };
    const content = textOf(text, gold.content);
    if (found) yield* mistakesOf(gold, found, { ...place, content });
    else yield { kind: 'missed', ...place, gold: content, predicted: null, content: null, weight: content.length };
  }
  for (const { statement, isContentRight } of predicted) {
    if (isContentRight) continue;
    const place = { doc, at: statement.content[0]!.start };
    const content = `${statement.speaker?.name ?? NOBODY}: ${statement.text}`;
    yield { kind: 'spurious', ...place, gold: null, predicted: content, content: null, weight: statement.confidence };
  }
}

interface Place {
  readonly doc: string;
  readonly at: number;
  readonly content: string;
}

function* mistakesOf(gold: GoldStatement, found: Found, { content, ...place }: Place): Generator<Mistake> {
  const { statement, overlap, isSpeakerRight, about } = found;
  if (overlap < EXACT) {
    const sides = { gold: content, predicted: statement.text, content: null };
    yield { kind: 'boundary', ...place, ...sides, weight: 1 - overlap };
  }
  if (!isSpeakerRight) {
    const sides = { gold: gold.speaker, predicted: speakerOf(statement), content };
    yield { kind: 'speaker', ...place, ...sides, weight: statement.confidence };
  }
  const wrong = about.missed.length + about.spurious.length;
  if (wrong > 0) {
    const sides = { gold: listOf(about.missed), predicted: listOf(about.spurious), content };
    yield { kind: 'about', ...place, ...sides, weight: wrong };
  }
}

const NOBODY = '(nobody)';

function speakerOf({ speaker }: Statement): string {
  return speaker?.name ?? NOBODY;
}

function listOf(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('; ');
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(' … ');
}
