import {
  type Entity,
  type Extraction,
  type Figure,
  groupBy,
  type InputMap,
  type Span,
  type Statement,
  toInputSpan,
} from '../model/index.js';

/** A half-open range of UTF-16 units of the input as it was given. */
export type InputRange = readonly [start: number, end: number];

/** A name with the other names of the same. */
export interface NamedRecord {
  readonly name: string;
  readonly names: readonly string[];
}

/** What `isnad extract` prints for an article: one JSON object, its offsets into the input as given. The shape is fixed by the design. */
export interface ExtractionRecord {
  readonly file: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly lang: string | null;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
  readonly statements: readonly StatementRecord[];
  readonly entities: readonly EntityRecord[];
}

export interface StatementRecord {
  readonly content: readonly InputRange[];
  readonly cue: InputRange | null;
  readonly source: InputRange | null;
  readonly text: string;
  readonly speaker: (NamedRecord & { readonly id: string; readonly type: string }) | null;
  readonly mode: string;
  readonly about: readonly (NamedRecord & { readonly id: string })[];
  readonly via: readonly NamedRecord[];
  readonly confidence: number;
  readonly figures: readonly FigureRecord[];
}

/** A quantity that the statement claims; see `Figure` in the model. */
export interface FigureRecord {
  readonly quantity: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly text: string;
  readonly span: InputRange;
}

export interface EntityRecord extends NamedRecord {
  readonly id: string;
  readonly type: string;
  /** Where the article names it; where it only describes it ("the minister") is in the graph. */
  readonly mentions: readonly InputRange[];
}

/** Puts an extraction into the fixed shape. */
export function toRecord(extraction: Extraction): ExtractionRecord {
  const { document, entities, statements } = extraction;
  const { article } = document;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const figuresOf = groupBy(extraction.figures, ({ statementId }) => statementId);
  return {
    file: article.file,
    sha256: article.sha256,
    title: document.title,
    lang: document.lang,
    publishedOn: document.publishedOn,
    outlet: document.outlet,
    statements: statements.map((statement) =>
      toStatementRecord(statement, {
        entities: byId,
        figures: figuresOf.get(statement.id) ?? [],
        map: article.inputMap,
      }),
    ),
    entities: entities.map((entity) => toEntityRecord(entity, article.inputMap)),
  };
}

interface RecordContext {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Those of the statement. */
  readonly figures: readonly Figure[];
  readonly map: InputMap;
}

function toStatementRecord(statement: Statement, { entities, figures, map }: RecordContext): StatementRecord {
  const { content, cue, source, text, speaker, mode, about, via, confidence } = statement;
  return {
    content: content.map((span) => toRange(span, map)),
    cue: cue && toRange(cue, map),
    source: source && toRange(source, map),
    text,
    speaker: speaker && { id: speaker.id, name: speaker.name, names: speaker.names, type: speaker.type },
    mode,
    about: about.map(({ entityId }) => {
      const { id, name, names } = entities.get(entityId)!;
      return { id, name, names };
    }),
    via: via.map((link) => ({ name: link.speaker.name, names: link.speaker.names })),
    confidence,
    figures: figures.map((figure) => toFigureRecord(figure, map)),
  };
}

function toEntityRecord({ id, type, name, names, mentions }: Entity, map: InputMap): EntityRecord {
  const named = mentions.filter(({ form }) => form === 'NAME');
  return { id, type, name, names, mentions: named.map((mention) => toRange(mention.name, map)) };
}

function toFigureRecord({ quantity, low, high, isApproximate, unit, text, span }: Figure, map: InputMap): FigureRecord {
  return { quantity, low, high, approximate: isApproximate, unit, text, span: toRange(span, map) };
}

function toRange(span: Span, map: InputMap): InputRange {
  const { start, end } = toInputSpan(span, map);
  return [start, end];
}
