import type { CueClass, EntityOrigin, StatementMode } from '../../model/index.js';

/** The label that tells what a node is. Entities have `Entity` besides. */
export type EntityLabel = 'Person' | 'Organization' | 'Place';
export type SpeakerLabel = EntityLabel | 'AnonymousSource';
export type NodeLabel = SpeakerLabel | 'Article' | 'Statement' | 'Figure' | 'Topic';

/** A person, organization or place as the graph holds it. */
export interface EntityRow {
  readonly label: EntityLabel;
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly origin: EntityOrigin;
  readonly kind: string | null;
  readonly isOutlet: boolean;
  readonly degree: number;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

/** Somebody whom an article quotes or describes without a name. */
export interface AnonymousSourceRow {
  readonly label: 'AnonymousSource';
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export type SpeakerRow = EntityRow | AnonymousSourceRow;

export interface StatementRow {
  readonly label: 'Statement';
  readonly id: string;
  readonly text: string;
  readonly mode: StatementMode;
  readonly cue: string | null;
  readonly cueClass: CueClass | null;
  readonly lang: string | null;
  /** ISO date on which it was said, where the article says so. */
  readonly saidOn: string | null;
  readonly sequence: number;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly status: 'EXTRACTED' | 'CONFIRMED' | 'REJECTED';
  /** Fields that an editor has corrected. */
  readonly corrected: readonly string[];
  readonly rule: string;
  /** Spans of the content in the text of the article, flat: start, end, start, end, … in UTF-16 units. */
  readonly spans: readonly number[];
  readonly articleId: string;
  /** What was read along with it, with the properties that are selected below it. */
  readonly joined?: {
    readonly speaker?: SpeakerRow | null;
    readonly about?: readonly EntityRow[];
    readonly article?: ArticleRow | null;
  };
}

/** An article without its text, which only `readArticleTexts` reads. */
export interface ArticleRow {
  readonly label: 'Article';
  readonly id: string;
  readonly title: string | null;
  readonly lang: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly ingestedAt: string;
  readonly extractor: string;
  readonly author: string | null;
  readonly translator: string | null;
  readonly notes: readonly string[];
  /** English names of the news agencies whose tags it carries. */
  readonly agencies: readonly string[];
  readonly outlet: EntityRow | null;
}

/** What near-identical articles tell together. */
export interface StoryRow {
  /** The earliest. */
  readonly originalId: string;
  readonly size: number;
  /** The earliest first; a long list ends early. */
  readonly articleIds: readonly string[];
  /** What the article that was asked for was copied from; `null` for an original. */
  readonly republishes: RepublicationRow | null;
}

export interface RepublicationRow {
  readonly articleId: string;
  readonly resemblance: number;
}

/** A quantity that a statement claims, with the words that say so. */
export interface FigureRow extends Passage {
  readonly label: 'Figure';
  readonly id: string;
  readonly quantity: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly text: string;
  /** ISO date of the statement: when it was said, else when its article was published. */
  readonly asOf: string | null;
}

/** A subject from the curated list. */
export interface TopicRow {
  readonly label: 'Topic';
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly terms: readonly string[];
  readonly statementCount: number;
}

export type NodeRow = SpeakerRow | StatementRow | ArticleRow | FigureRow | TopicRow;

/** Words of an article that a link was read from: half-open, UTF-16 units of the article's text. */
export interface Passage {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** What a list is ordered by. */
export type SortKey = string | number;

/** A place in an ordered list: the keys of a row, the most important first. The last one decides between equal rows. */
export type Position = readonly SortKey[];

/** A part of an ordered list: at most `limit` rows that follow `after`. */
export interface Keyset {
  readonly limit: number;
  readonly after: Position | null;
}

/** A row of an ordered list with its place in it. */
export interface Keyed<Row> {
  readonly row: Row;
  readonly position: Position;
}

/** Somebody's place in a chain of attribution, with the words that name them where the article has any. */
export interface AttributedSource {
  readonly source: SpeakerRow;
  readonly start: number | null;
  readonly end: number | null;
}

/** Everybody that a statement is joined to. */
export interface AttributionRow {
  readonly speaker: AttributedSource | null;
  readonly about: readonly EntityRow[];
  readonly addressedTo: readonly EntityRow[];
  /** Nearest to the article first. */
  readonly via: readonly AttributedSource[];
}

/** A role that an article gives a person. */
export interface RoleRow {
  readonly person: EntityRow;
  /** One of the two. */
  readonly organization: EntityRow | null;
  readonly place: EntityRow | null;
  readonly title: string;
  readonly titleEn: string | null;
  readonly asOf: string | null;
  /** The words that say so; `null` where an editor does. */
  readonly passage: Passage | null;
}

/** Where an unnamed source belongs, with the words that say so. */
export interface AffiliationRow extends Passage {
  readonly entity: EntityRow;
}

/** How often an article mentions an entity. */
export interface MentionRow {
  readonly entity: EntityRow;
  readonly count: number;
}
