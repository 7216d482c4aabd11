import type { FieldNode } from 'graphql';
import type { StatementNeeds } from '../graph/reading/index.js';
import { rememberBySelection, type Selection } from './selection.js';

/** The properties of the graph that a field takes; fields that are not here take the identifier alone. */
type Properties = Readonly<Record<string, readonly string[]>>;

const plain = (...fields: string[]): Properties => Object.fromEntries(fields.map((field) => [field, [field]]));

const PROPERTIES = {
  statement: {
    ...plain('text', 'mode', 'cue', 'cueClass', 'lang', 'saidOn', 'sequence', 'confidence', 'inferred', 'status'),
    ...plain('corrected', 'rule'),
    evidence: ['spans'],
  },
  /** Unnamed sources have a description instead of a name. */
  entity: {
    ...plain('nameAr', 'nameEn', 'aliases', 'origin', 'kind', 'degree', 'location', 'description'),
    name: ['name', 'description'],
  },
  article: plain(
    ...['title', 'lang', 'publishedOn', 'url', 'sha256', 'ingestedAt', 'extractor', 'agencies', 'author', 'translator'],
    'notes',
  ),
} satisfies Record<string, Properties>;

/** Fields of statements for which it must be known in which article they stand. */
const IN_ARTICLE = ['evidence', 'isnad'];

/** What to read of the statements of a connection, by what is selected below the field that is being answered. */
export const statementNeeds = rememberBySelection(needsOfRows);

/** The page of its statements that is selected of an entity. */
export interface EntityPage {
  readonly field: FieldNode;
  /** What to read of the statements, as `statementNeeds` says. */
  readonly needs: StatementNeeds;
  /** The same, and what to read of the entity. */
  readonly withEntity: StatementNeeds;
}

/** The page of its statements that is selected of the entity that is being looked up; `null` where there is none, or are several. */
export const entityPage = rememberBySelection((selection): EntityPage | null => {
  const [field, ...others] = selection.at(['statements', 'statementsAbout']);
  if (field === undefined || others.length > 0) return null;
  const list = selection.below(field.name.value);
  if (!selectsRows(list)) return null;
  const needs = needsOfRows(list);
  return { field, needs, withEntity: { ...needs, whose: pick(selection, PROPERTIES.entity) } };
});

/** Whether rows of a connection are selected, and not only what is counted of it. */
export function selectsRows({ fields }: Selection): boolean {
  return fields.has('nodes') || fields.has('edges');
}

/** The same for statements among hits, of which the words that match are found in the text. */
export const hitNeeds = rememberBySelection((selection) => {
  const edges = selection.below('edges');
  const needs = toNeeds(selection.below('nodes').and(edges.below('node')));
  if (!edges.fields.has('matched') || needs.statement.includes('text')) return needs;
  return { ...needs, statement: [...needs.statement, 'text'] };
});

const OF_NODES: Properties = {
  ...PROPERTIES.entity,
  ...plain('text', 'mode', 'cue', 'cueClass', 'saidOn', 'sequence', 'confidence', 'inferred', 'status', 'rule'),
  ...{ id: [], __typename: [] },
};

/** The properties of `nodes`, where those of entities, sources and statements are enough for what is selected; else `null`. */
export const nodeProperties = rememberBySelection((selection) => {
  const nodes = selection.below('nodes');
  const isEnough = [...nodes.fields].every((field) => field in OF_NODES);
  return isEnough ? pick(nodes, OF_NODES).filter((property) => property !== 'id') : null;
});

/** What to read of the rows of a connection of which that is selected. */
function needsOfRows(list: Selection): StatementNeeds {
  return toNeeds(list.below('nodes').and(list.below('edges').below('node')));
}

/** The needs of statements of which that is selected. */
function toNeeds(selection: Selection): StatementNeeds {
  const { fields } = selection;
  const article = selection.below('article');
  const ifSelected = (from: Selection, field: string, properties: Properties) =>
    from.fields.has(field) ? pick(from.below(field), properties) : null;
  return {
    statement: pick(selection, PROPERTIES.statement),
    articleId: IN_ARTICLE.some((field) => fields.has(field)),
    speaker: ifSelected(selection, 'speaker', PROPERTIES.entity),
    about: ifSelected(selection, 'about', PROPERTIES.entity),
    article: ifSelected(selection, 'article', PROPERTIES.article),
    outlet: ifSelected(article, 'outlet', PROPERTIES.entity),
    whose: null,
  };
}

function pick({ fields }: Selection, properties: Properties): readonly string[] {
  return [...new Set(['id', ...[...fields].flatMap((field) => properties[field] ?? [])])].sort();
}
