import type { Entity, EntityType, Extraction, Statement } from '../model/index.js';
import type { GoldDocument, GoldEntity, GoldStatement } from './gold.js';
import { isSameName, type Named, type NameRule, pairUp, toNameKey } from './names.js';
import { matchContents } from './overlap.js';

/** An annotated article beside what was extracted from it. */
export interface Comparison {
  readonly doc: string;
  readonly text: string;
  /** The annotated statements, in their order. */
  readonly expected: readonly Expected[];
  /** The extracted statements, in text order. */
  readonly predicted: readonly Predicted[];
  readonly entities: readonly EntityResult[];
}

/** An annotated statement and the extracted one that is the same. */
export interface Expected {
  readonly gold: GoldStatement;
  /** `null` where it was missed. */
  readonly found: Found | null;
}

export interface Found {
  readonly statement: Statement;
  /** Intersection over union of the two contents. */
  readonly overlap: number;
  readonly isSpeakerRight: boolean;
  /** Annotated names that were found, those that were not, and extracted ones that are not annotated. */
  readonly about: NameResult;
  readonly via: NameResult;
}

export interface NameResult {
  readonly hits: number;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

/** An extracted statement and whether it is annotated. */
export interface Predicted {
  readonly statement: Statement;
  readonly about: readonly Named[];
  readonly via: readonly Named[];
  readonly isContentRight: boolean;
  /** Content and speaker. */
  readonly isRight: boolean;
}

/** The annotated and the extracted entities of a type. */
export interface EntityResult {
  readonly type: EntityType;
  readonly hits: number;
  readonly missed: readonly GoldEntity[];
  readonly spurious: readonly Entity[];
}

/** Sets what was extracted from an article against its annotation. */
export function compare(gold: GoldDocument, extraction: Extraction, rule: NameRule): Comparison {
  const { statements, entities, document } = extraction;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const namesAbout = statements.map(({ about }) => about.map(({ entityId }) => byId.get(entityId)!));
  const namesVia = statements.map(({ via }) => via.map(({ speaker }) => speaker));
  const matches = matchContents(gold.statements, statements);
  const expected = gold.statements.map((one, i) => {
    const match = matches.find((candidate) => candidate.gold === i);
    if (!match) return { gold: one, found: null };
    const { predicted: j, overlap } = match;
    const statement = statements[j]!;
    const isSpeakerRight = isSameName(one.speaker, statement.speaker, { rule, isPerson: one.speakerType === 'PERSON' });
    const about = compareNames(one.about, namesAbout[j]!, rule);
    const via = compareNames(one.via, namesVia[j]!, rule);
    return { gold: one, found: { statement, overlap, isSpeakerRight, about, via } };
  });
  const predicted = statements.map((statement, j) => {
    const found = expected.find((one) => one.found?.statement === statement)?.found;
    return {
      statement,
      about: namesAbout[j]!,
      via: namesVia[j]!,
      isContentRight: found !== undefined,
      isRight: found?.isSpeakerRight === true,
    };
  });
  return { doc: gold.doc, text: document.article.text, expected, predicted, entities: compareEntities(gold, entities) };
}

function compareNames(gold: readonly string[], predicted: readonly Named[], rule: NameRule): NameResult {
  const pairs = pairUp(gold, predicted, (name, other) => isSameName(name, other, { rule, isPerson: false }));
  const used = new Set(pairs);
  return {
    hits: pairs.filter((pair) => pair !== null).length,
    missed: gold.filter((_, i) => pairs[i] === null),
    spurious: predicted.filter((name) => !used.has(name)).map(({ name }) => name),
  };
}

const ENTITY_TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE'];

function compareEntities(gold: GoldDocument, entities: readonly Entity[]): readonly EntityResult[] {
  return ENTITY_TYPES.map((type) => {
    const wanted = gold.entities.filter((entity) => entity.type === type);
    const given = entities.filter((entity) => entity.type === type);
    const pairs = pairUp(wanted, given, sharesName);
    const used = new Set(pairs);
    return {
      type,
      hits: pairs.filter((pair) => pair !== null).length,
      missed: wanted.filter((_, i) => pairs[i] === null),
      spurious: given.filter((entity) => !used.has(entity)),
    };
  });
}

/** An entity is the annotated one when one name is written alike. */
function sharesName({ name, forms }: GoldEntity, entity: Entity): boolean {
  const keys = new Set([name, ...forms].map(toNameKey));
  return [entity.name, ...entity.names].some((other) => keys.has(toNameKey(other)));
}
