import { type IdPrefix, prefixOf } from '../../model/index.js';
import type { AnonymousSourceRow, EntityLabel, EntityRow, NodeLabel, SpeakerRow } from './rows.js';

/** A node as the queries of `cypher/read/` give it: some of its properties, and its labels. */
export interface RawNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name?: string | null;
  readonly nameAr?: string | null;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly origin?: EntityRow['origin'];
  readonly kind?: string | null;
  readonly degree?: number | null;
  readonly location?: EntityRow['location'];
  readonly description?: string | null;
}

const LABELS: { readonly [Prefix in IdPrefix]?: NodeLabel } = {
  person: 'Person',
  org: 'Organization',
  place: 'Place',
  anon: 'AnonymousSource',
  article: 'Article',
  statement: 'Statement',
  figure: 'Figure',
  topic: 'Topic',
};

/** The label of the node with this identifier, if there is one; `null` for nodes that are no part of the API. */
export function labelOfId(id: string): NodeLabel | null {
  const prefix = prefixOf(id);
  return (prefix && LABELS[prefix]) ?? null;
}

export function toEntityRow(node: RawNode): EntityRow {
  return {
    label: entityLabelOf(node.labels),
    id: node.id,
    name: node.name ?? node.id,
    nameAr: node.nameAr ?? null,
    nameEn: node.nameEn ?? null,
    aliases: node.aliases ?? [],
    origin: node.origin ?? 'EXTRACTED',
    kind: node.kind ?? null,
    isOutlet: node.labels.includes('Outlet'),
    degree: node.degree ?? 0,
    location: node.location ?? null,
  };
}

export function toAnonymousSourceRow(node: RawNode): AnonymousSourceRow {
  const description = node.description ?? node.id;
  return { label: 'AnonymousSource', id: node.id, name: description, description };
}

export function toSpeakerRow(node: RawNode): SpeakerRow {
  return node.labels.includes('AnonymousSource') ? toAnonymousSourceRow(node) : toEntityRow(node);
}

function entityLabelOf(labels: readonly string[]): EntityLabel {
  if (labels.includes('Person')) return 'Person';
  return labels.includes('Organization') ? 'Organization' : 'Place';
}

/** Puts names back to values that the database gave by position. */
export function toObject(properties: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (let index = 0; index < properties.length; index++) object[properties[index]!] = values[index];
  return object;
}

/** An entity or source whose properties came by position. */
export type RawEntity = readonly [isOutlet: boolean, values: readonly unknown[]];

/** The same with the names of its properties; `id` has to be one of them. */
export function toRawNode(properties: readonly string[], [isOutlet, values]: RawEntity): RawNode {
  const node = toObject(properties, values);
  const label = labelOfId(node.id as string)!;
  node.labels = isOutlet ? [label, 'Outlet'] : [label];
  return node as unknown as RawNode;
}
