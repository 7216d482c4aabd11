import { createHash } from 'node:crypto';
import {
  type Entity,
  type EntityType,
  type Extraction,
  type ExtractorRun,
  type Role,
  type Span,
  slice,
} from '../../model/index.js';
import { toFingerprint } from '../../text/index.js';
import { textCaptions } from './captions.js';
import type { Contribution } from './entity-names.js';
import {
  type AffiliationRow,
  type FigureRow,
  type TopicRow,
  toAffiliationRow,
  toFigureRow,
  toTopicRow,
} from './figure-rows.js';
import { flatten, toSpan } from './flat-spans.js';
import { toOrderKeys } from './order-keys.js';
import { type StatementRows, toStatementRows } from './statement-rows.js';

/** Labels of entities by type. */
export const ENTITY_LABELS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, string>;

export type EntityLabel = (typeof ENTITY_LABELS)[EntityType];

/** An entity that an article names, and what it says of it. */
export interface MentionRow extends Contribution {
  readonly entity: string;
  readonly label: EntityLabel;
  readonly count: number;
  /** Flat list of starts and ends: Neo4j keeps no lists of lists. */
  readonly spans: readonly number[];
  /** Titles that name no organization, and where they stand. */
  readonly titles: readonly string[];
  readonly titleSpans: readonly number[];
}

export interface RoleRow extends Span {
  readonly person: string;
  readonly organization: string;
  readonly title: string;
  readonly titleEn: string | null;
}

/** Everything that one article puts into the graph, as the write queries take it. */
export interface ArticleRows extends StatementRows {
  readonly id: string;
  readonly sha256: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly publishedOn: string | null;
  readonly outletName: string | null;
  readonly locationKey: string;
  /** Hex SHA-256 of all the rest but the location: the same digest means that there is nothing to write. */
  readonly digest: string;
  readonly mentions: readonly MentionRow[];
  readonly roles: readonly RoleRow[];
  readonly figures: readonly FigureRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly topics: readonly TopicRow[];
}

export function toArticleRows(extraction: Extraction, run: ExtractorRun): ArticleRows {
  const { document, entities, roles, figures, affiliations, topics } = extraction;
  const { article } = document;
  const facts = {
    ...{ id: article.id, sha256: article.sha256 },
    properties: toArticleProperties(extraction, run),
    publishedOn: document.publishedOn,
    outletName: document.outlet?.trim() || null,
    mentions: entities.map((entity) => toMentionRow(entity, extraction)),
    roles: roles.flatMap(toRoleRow),
    figures: figures.map(toFigureRow),
    affiliations: affiliations.map(toAffiliationRow),
    topics: topics.map(toTopicRow),
    ...toStatementRows(extraction),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([run.id, facts]))
    .digest('hex');
  return { ...facts, digest, locationKey: article.locationKey };
}

function toArticleProperties({ document }: Extraction, run: ExtractorRun) {
  const { article, title, lang, author, translator, outlet, agencies, notes } = document;
  return {
    ...{
      title,
      lang,
      author,
      translator,
      agencies,
      notes,
      text: article.text,
      sha256: article.sha256,
      extractor: run.version,
    },
    outletName: outlet?.trim() || null,
    url: article.metadata.url ?? null,
    fingerprint: toFingerprint(document),
    ...toOrderKeys(document.publishedOn, article.id),
    ...textCaptions(title ?? article.text.slice(0, 1000)),
  };
}

function toMentionRow(entity: Entity, { document, roles }: Extraction): MentionRow {
  const { id, type, origin, name, kind, gender, isOutlet, mentions } = entity;
  const forms = mentions
    .filter(({ form }) => form === 'NAME')
    .map((mention) => slice(document.article.text, mention.name));
  const titles = roles.filter(({ personId, organizationId }) => personId === id && organizationId === null);
  return {
    ...{ entity: id, label: ENTITY_LABELS[type], name, kind, gender, isOutlet },
    // A curated entity has its other names from the authority file; they are not the article's to repeat.
    names: [...new Set([name, ...forms, ...(origin === 'CURATED' ? [] : entity.names)])].sort(),
    count: mentions.length,
    spans: flatten(mentions),
    titles: titles.map(({ title }) => title),
    titleSpans: flatten(titles.map(({ span }) => span)),
  };
}

function toRoleRow({ personId, organizationId, title, titleEn, span }: Role): RoleRow[] {
  if (organizationId === null) return [];
  return [{ person: personId, organization: organizationId, title, titleEn, ...toSpan(span) }];
}
