import { type Span, type Statement, slice } from '../model/index.js';
import type { Comparison, EntityResult, Found } from './compare.js';
import type { GoldStatement } from './gold.js';
import { EXACT } from './overlap.js';

export type MistakeKind = 'missed' | 'spurious' | 'boundary' | 'speaker' | 'about' | 'via' | 'entity';

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

/** Every error, by kind, the worst first: the longest missed, the surest spurious, the least overlap, the most names wrong or mentions. */
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
    via: ofKind('via'),
    entity: ofKind('entity'),
  };
}

function* mistakesIn({ doc, text, expected, predicted, entities }: Comparison): Generator<Mistake> {
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
  for (const result of entities) {
    for (const mistake of entityMistakes(result, text)) yield { kind: 'entity', doc, content: null, ...mistake };
  }
}

function entityMistakes({ type, missed, spurious }: EntityResult, text: string) {
  return [
    ...missed.map(({ name, forms }) => {
      const found = [name, ...forms].map((form) => text.indexOf(form)).filter((at) => at !== -1);
      const mentions = forms.reduce((total, form) => total + text.split(form).length - 1, 0);
      return { at: Math.min(text.length, ...found), gold: `${type} ${name}`, predicted: null, weight: mentions };
    }),
    ...spurious.map(({ name, mentions }) => {
      return { at: mentions[0]?.start ?? 0, gold: null, predicted: `${type} ${name}`, weight: mentions.length };
    }),
  ];
}

interface Place {
  readonly doc: string;
  readonly at: number;
  readonly content: string;
}

function* mistakesOf(gold: GoldStatement, found: Found, { content, ...place }: Place): Generator<Mistake> {
  const { statement, overlap, isSpeakerRight } = found;
  if (overlap < EXACT) {
    const sides = { gold: content, predicted: statement.text, content: null };
    yield { kind: 'boundary', ...place, ...sides, weight: 1 - overlap };
  }
  if (!isSpeakerRight) {
    const sides = { gold: gold.speaker, predicted: speakerOf(statement), content };
    yield { kind: 'speaker', ...place, ...sides, weight: statement.confidence };
  }
  for (const kind of ['about', 'via'] as const) {
    const { missed, spurious } = found[kind];
    const wrong = missed.length + spurious.length;
    const sides = { gold: listOf(missed), predicted: listOf(spurious), content };
    if (wrong > 0) yield { kind, ...place, ...sides, weight: wrong };
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
