import { z } from 'zod';
import type { CuratedRelationType, EntityType } from '../model/index.js';

/** The three lists of records that an authority file has, and what each record stands for. */
export const SECTIONS = {
  organizations: { type: 'ORGANIZATION', prefix: 'org' },
  persons: { type: 'PERSON', prefix: 'person' },
  places: { type: 'PLACE', prefix: 'place' },
} as const satisfies Record<string, { type: EntityType; prefix: string }>;

export type Section = keyof typeof SECTIONS;

/** Which types of record a relation may lead from and to. A state is a place, and a member of alliances. */
export const RELATION_ENDS: Readonly<
  Record<CuratedRelationType, { readonly from: readonly EntityType[]; readonly to: readonly EntityType[] }>
> = {
  PART_OF: { from: ['ORGANIZATION'], to: ['ORGANIZATION'] },
  MEMBER_OF: { from: ['ORGANIZATION', 'PERSON', 'PLACE'], to: ['ORGANIZATION'] },
  ALLIED_WITH: { from: ['ORGANIZATION'], to: ['ORGANIZATION'] },
  LOCATED_IN: { from: ['PLACE'], to: ['PLACE'] },
};

const KINDS = {
  ORGANIZATION: [
    'aid organization',
    'armed force',
    'armed group',
    'broadcaster',
    'coalition',
    'command',
    'company',
    'embassy',
    'government',
    'government body',
    'intelligence service',
    'international organization',
    'ministry',
    'monitoring group',
    'news agency',
    'newspaper',
    'parliament',
    'party',
    'political body',
    'think tank',
    'website',
  ],
  PERSON: ['analyst', 'diplomat', 'journalist', 'militant', 'officer', 'official', 'politician', 'religious leader'],
  PLACE: [
    'base',
    'camp',
    'city',
    'country',
    'desert',
    'district',
    'governorate',
    'mountain',
    'plain',
    'prison',
    'region',
    'river',
    'town',
  ],
} as const satisfies Record<EntityType, readonly string[]>;

const name = z.string().trim().min(1, 'is empty');

/** One record, without what only some types have. */
function record(section: Section) {
  const { type, prefix } = SECTIONS[section];
  return {
    id: z.string().regex(new RegExp(`^${prefix}_[a-z0-9]+(-[a-z0-9]+)*$`), {
      error: ({ input }) => `is ${JSON.stringify(input)}, expected "${prefix}_" and lower-case words joined by hyphens`,
    }),
    nameAr: name,
    nameEn: name,
    aliases: z.array(name).default([]),
    kind: z.enum(KINDS[type]).optional(),
    gender: z.enum(['M', 'F']).optional(),
  };
}

/** What a record of each section must look like. Fields that are not known are refused: most are misspelt. */
export const RECORD_SCHEMAS = {
  organizations: z.strictObject({ ...record('organizations'), outlet: z.boolean().default(false) }),
  persons: z.strictObject(record('persons')),
  places: z.strictObject({
    ...record('places'),
    location: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  }),
} as const satisfies Record<Section, z.ZodType>;

/** A subject of statements. */
export const TOPIC_SCHEMA = z.strictObject({
  id: z.string().regex(/^topic_[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) => `is ${JSON.stringify(input)}, expected "topic_" and lower-case words joined by hyphens`,
  }),
  nameAr: name,
  nameEn: name,
  terms: z.array(name).min(1, 'is empty'),
});

/** `[from, type, to]` */
export const RELATION_SCHEMA = z.tuple([
  z.string(),
  z.enum(Object.keys(RELATION_ENDS) as CuratedRelationType[]),
  z.string(),
]);
