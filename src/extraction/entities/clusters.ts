import type { EntityType } from '../../model/index.js';
import type { Candidate } from './candidate.js';

/** Names of one article that mean the same. */
export interface Cluster {
  readonly type: EntityType;
  readonly names: Candidate[];
}

/**
 * Joins the names of an article that mean the same person, organization or place: the same words, the same record of the authority file,
 * the same entry of the lexicon, or a part of the one full name that has it ("السوداني" after "محمد شياع السوداني").
 */
export function toClusters(names: readonly Candidate[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  // Longer names first, so that a surname finds the full name it belongs to even where it stands before it, as in a headline.
  const ordered = [...names].sort((a, b) => b.keys.length - a.keys.length || a.first - b.first);
  for (const name of ordered) {
    const identities = identitiesOf(name);
    const known =
      identities.map((identity) => byKey.get(identity)).find((cluster) => cluster !== undefined) ??
      fullNameOf(name, clusters);
    const cluster = known ?? { type: name.type, names: [] };
    if (known === undefined) clusters.push(cluster);
    cluster.names.push(name);
    for (const identity of identities) byKey.set(identity, cluster);
  }
  return clusters;
}

function identitiesOf(name: Candidate): readonly string[] {
  const identities = [name.keys.join(' '), ...name.sameAs].map((keys) => `${name.type} ${keys}`);
  const only = name.curated.length === 1 ? name.curated[0] : undefined;
  if (only !== undefined) identities.push(`id ${only.id}`);
  if (name.known !== null) identities.push(`${name.type} known as ${name.known.nameEn}`);
  return identities;
}

/** The one bearer whose full name contains this name; `undefined` where there is none, or more than one. */
function fullNameOf(name: Candidate, clusters: readonly Cluster[]): Cluster | undefined {
  const isShortOf = name.type === 'PERSON' ? isPartOf : name.type === 'ORGANIZATION' ? isShortTitle : () => false;
  const fuller = clusters.filter(
    (cluster) => cluster.type === name.type && cluster.names.some((full) => isShortOf(name.keys, full.keys)),
  );
  return fuller.length === 1 ? fuller[0] : undefined;
}

/** "الخارجية الأميركية" for "وزارة الخارجية الأميركية", "جامعة الإمام" for "جامعة الإمام محمد بن سعود": two words and more, from the start. */
function isShortTitle(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 1 && isPartOf(part, whole) && (part[0] === whole[0] || part[0] === whole[1]);
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((key) => whole.includes(key));
}
