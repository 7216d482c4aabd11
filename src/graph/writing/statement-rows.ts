import {
  type About,
  type Extraction,
  prefixOf,
  type Span,
  type Speaker,
  type Statement,
  slice,
} from '../../model/index.js';
import { textCaptions } from './captions.js';
import { flatten, toSpan } from './flat-spans.js';
import { toOrderKeys, toPlace } from './order-keys.js';

export interface AnonymousSourceRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StatementRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly saidOn: string | null;
  /** `saidOn`, or else the day on which the article was published. */
  readonly day: string | null;
  readonly confidence: number;
  /** None or one. */
  readonly said: readonly { readonly id: string; readonly properties: Readonly<Record<string, number | null>> }[];
  readonly about: readonly { readonly id: string; readonly spans: readonly number[] }[];
  readonly addressedTo: readonly { readonly id: string; readonly spans: readonly number[] }[];
  readonly via: readonly (Span & { readonly id: string; readonly position: number })[];
}

export interface StatementRows {
  readonly statements: readonly StatementRow[];
  readonly anonymousSources: readonly AnonymousSourceRow[];
}

export function toStatementRows(extraction: Extraction): StatementRows {
  return {
    statements: extraction.statements.map((statement) => toStatementRow(statement, extraction)),
    anonymousSources: toAnonymousSources(extraction.statements),
  };
}

function toStatementRow(statement: Statement, { document }: Extraction): StatementRow {
  const { id, content, cue, source, speaker, saidOn, confidence, about, addressedTo, via } = statement;
  const { mode, cueClass, inferred, sequence, rule, text } = statement;
  const place = {
    ...{ cueStart: cue?.start ?? null, cueEnd: cue?.end ?? null },
    ...{ sourceStart: source?.start ?? null, sourceEnd: source?.end ?? null },
  };
  const day = saidOn ?? document.publishedOn;
  return {
    ...{ id, saidOn, day, confidence },
    properties: {
      ...toOrderKeys(day, toPlace(document.article.id, sequence)),
      ...{ text, mode, cueClass, inferred, sequence, rule },
      cue: cue === null ? null : slice(document.article.text, cue),
      lang: document.lang,
      status: 'EXTRACTED',
      spans: flatten(content),
      ...{ start: content[0]?.start ?? null, end: content.at(-1)?.end ?? null },
      // Also here, and not on SAID alone: a statement whose speaker nobody can name has them too.
      ...place,
      ...textCaptions(text),
    },
    said: speaker === null ? [] : [{ id: speaker.id, properties: place }],
    about: toEnds(about),
    addressedTo: toEnds(addressedTo),
    via: via.map((link, position) => ({ id: link.speaker.id, position, ...toSpan(link.span) })),
  };
}

/** One row an entity, whatever the number of times it is named. */
function toEnds(ends: readonly About[]): { id: string; spans: number[] }[] {
  const spans = new Map<string, number[]>();
  for (const end of ends) spans.set(end.entityId, [...(spans.get(end.entityId) ?? []), ...flatten(end.spans)]);
  return [...spans].map(([id, flat]) => ({ id, spans: flat }));
}

/** Everybody who speaks or passes on without a name, once each. */
function toAnonymousSources(statements: readonly Statement[]): AnonymousSourceRow[] {
  const sources = new Map<string, Speaker>();
  for (const { speaker, via } of statements) {
    for (const voice of [...(speaker === null ? [] : [speaker]), ...via.map((link) => link.speaker)]) {
      if (prefixOf(voice.id) === 'anon') sources.set(voice.id, voice);
    }
  }
  return [...sources.values()].map(({ id, name, names, type }) => ({
    id,
    properties: {
      description: name,
      aliases: names.filter((other) => other !== name),
      kind: type,
      ...textCaptions(name),
    },
  }));
}
