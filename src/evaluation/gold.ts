import { z } from 'zod';
import type { EntityType, Span, SpeakerType, StatementMode } from '../model/index.js';

/** What a person read from one article: the annotation that an extraction is measured against. Spans point into the text. */
export interface GoldDocument {
  /** How whoever annotated it calls the article. */
  readonly doc: string;
  /** The gold file. */
  readonly file: string;
  /** Hex SHA-256 of the text as UTF-8. */
  readonly sha256: string;
  readonly statements: readonly GoldStatement[];
  readonly entities: readonly GoldEntity[];
}

export interface GoldStatement {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speaker: string;
  readonly speakerType: SpeakerType;
  readonly mode: StatementMode;
  readonly about: readonly string[];
  readonly via: readonly string[];
}

export interface GoldEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly forms: readonly string[];
}

const range = z
  .tuple([z.int().min(0), z.int()])
  .refine(([start, end]) => start < end, 'the end of a span must lie behind its start')
  .transform(([start, end]): Span => ({ start, end }));

/** A place in the text: offsets, or the words that stand there. */
const place = z.union([range, z.string().min(1)], {
  error: 'expected [start, end], two offsets in UTF-16 code units, the second larger, or the words themselves',
});

const name = z.string().trim().min(1, 'expected a name');

const statement = z.object({
  content: z.array(place).min(1, 'expected one span or more'),
  cue: place.nullable(),
  source: place.nullable(),
  speaker: name,
  speakerType: z.enum(['PERSON', 'ORGANIZATION', 'OUTLET', 'ANONYMOUS', 'GROUP']),
  mode: z.enum(['DIRECT', 'INDIRECT', 'MIXED', 'INTERVIEW']),
  about: z.array(name),
  via: z.array(name),
  text: z.string().optional(),
});

const entity = z.object({
  type: z.enum(['PERSON', 'ORGANIZATION', 'PLACE']),
  name,
  forms: z.array(name).default([]),
});

/** The shape of one annotated article in a gold file (docs/EVALUATION.md). Other fields are allowed and not read. */
export const GOLD_SCHEMA = z.object({
  doc: name,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case'),
  statements: z.array(statement),
  entities: z.array(entity),
});

/** An annotated article as it stands in its file, before its words are looked up in the text. */
export type WrittenGold = z.output<typeof GOLD_SCHEMA> & { readonly file: string };

export type WrittenStatement = z.output<typeof statement>;
