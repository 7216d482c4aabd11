import type { Span } from './span.js';
import type { Topic } from './topic.js';

export type EntityType = 'PERSON' | 'ORGANIZATION' | 'PLACE';

/** `CURATED`: in the authority file. `EXTRACTED`: known from articles only. */
export type EntityOrigin = 'CURATED' | 'EXTRACTED';

/** One occurrence of an entity in an article. */
export interface Mention extends Span {
  /** The name alone, without title, rank, clitics and a noun that only describes ("the paper"); equal to the mention where there is nothing else. */
  readonly name: Span;
  /** How the entity is mentioned: by a name, by a description or title ("the spokesman"), by a pronoun. */
  readonly form: 'NAME' | 'DESCRIPTION' | 'PRONOUN';
  readonly entityId: string;
}

/** A person, organization or place as resolved inside one article. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly origin: EntityOrigin;
  /** The fullest name that the article gives, without title or rank. */
  readonly name: string;
  /** All names known for it: the forms of this article first, then those of the authority file (Arabic and English). */
  readonly names: readonly string[];
  /** Finer type where known: `country`, `city`, `ministry`, `armed force`, `media`, … */
  readonly kind: string | null;
  /** Whether it is a newspaper, agency, channel or site. */
  readonly isOutlet: boolean;
  /** Grammatical gender where known, for agreement with verbs and pronouns. */
  readonly gender: 'M' | 'F' | null;
  readonly mentions: readonly Mention[];
}

/** A role that an article gives a person: title, organization, and the words that say so. */
export interface Role {
  readonly personId: string;
  /** An organization, or the place that somebody governs; `null` where the title names none that was recognised. */
  readonly organizationId: string | null;
  /** The title as written ("المتحدث باسم"). */
  readonly title: string;
  readonly titleEn: string | null;
  /** The title, organization and name together. */
  readonly span: Span;
}

/** A curated entity: one record of the authority file. */
export interface AuthorityEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly nameAr: string;
  readonly nameEn: string;
  /** Every further name, in any language. */
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly isOutlet: boolean;
  readonly gender: 'M' | 'F' | null;
  /** WGS 84 coordinates in degrees, places only. */
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

export type CuratedRelationType = 'PART_OF' | 'MEMBER_OF' | 'ALLIED_WITH' | 'LOCATED_IN';

/** A curated relation between two records of the authority file. */
export interface CuratedRelation {
  readonly from: string;
  readonly type: CuratedRelationType;
  readonly to: string;
}

/** The authority file, read and checked. */
export interface Authority {
  readonly entities: readonly AuthorityEntity[];
  readonly relations: readonly CuratedRelation[];
  readonly topics: readonly Topic[];
}
