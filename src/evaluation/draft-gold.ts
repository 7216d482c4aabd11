import { createHash } from 'node:crypto';
import {
  type EntityType,
  type Extraction,
  type Span,
  type SpeakerType,
  type Statement,
  slice,
} from '../model/index.js';
import { locateContent, locateNear } from './locate.js';

/** A place as a gold file gives it: words where they lead back to the place, else offsets. */
type WrittenPlace = string | readonly [start: number, end: number];

/** Gold as it stands in a file (docs/EVALUATION.md). */
export interface GoldDraft {
  readonly doc: string;
  readonly sha256: string;
  readonly statements: readonly {
    readonly content: readonly WrittenPlace[];
    readonly cue: WrittenPlace | null;
    readonly source: WrittenPlace | null;
    /** Empty where nobody can be named, which no gold may be: somebody has to fill it in. */
    readonly speaker: string;
    readonly speakerType: SpeakerType;
    readonly mode: Statement['mode'];
    readonly about: readonly string[];
    readonly via: readonly string[];
  }[];
  readonly entities: readonly { readonly type: EntityType; readonly name: string; readonly forms: readonly string[] }[];
}

/** What was extracted from an article, in the form of gold, for a person to correct. */
export function toGoldDraft({ document, statements, entities }: Extraction): GoldDraft {
  const { article } = document;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    doc: article.file,
    sha256: createHash('sha256').update(article.text).digest('hex'),
    statements: statements.map(({ content, cue, source, speaker, mode, about, via }) => ({
      content: content.map((span) => toPlace(span, article.text, (words) => locateContent(words, article.text))),
      cue: cue && besideContent(cue, content, article.text),
      source: source && besideContent(source, content, article.text),
      speaker: speaker?.name ?? '',
      speakerType: speaker?.type ?? 'PERSON',
      mode,
      about: about.map(({ entityId }) => names.get(entityId)!),
      via: via.map((link) => link.speaker.name),
    })),
    entities: entities.map(({ type, name, mentions }) => ({
      type,
      name,
      forms: [...new Set(mentions.map((mention) => slice(article.text, mention.name)))],
    })),
  };
}

function besideContent(span: Span, content: readonly Span[], text: string): WrittenPlace {
  return toPlace(span, text, (words) => locateNear(words, content, text));
}

function toPlace(span: Span, text: string, locate: (words: string) => Span | string): WrittenPlace {
  const words = slice(text, span);
  const found = locate(words);
  return typeof found !== 'string' && found.start === span.start ? words : [span.start, span.end];
}
