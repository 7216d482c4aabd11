import type { EntityType } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import { joinedKeys } from './joined-keys.js';
import type { NameIndex } from './name-index.js';

/** Names of one article that mean the same. */
export interface Cluster {
  readonly type: EntityType;
  readonly names: Candidate[];
}

/**
 * Joins the names of an article that mean the same person, organization or place: the same words, the same record of the authority file,
 * the same entry of the lexicon, the same foreign name in another spelling ("كاجينز" for "كاغينز"), or a part of the one full name that has
 * it ("السوداني" after "محمد شياع السوداني"). "أبو سعدة" and "أبوسعدة" are one.
 */
export function toClusters(
  names: readonly Candidate[],
  { soundOf, nameJoints }: Pick<NameIndex, 'soundOf' | 'nameJoints'>,
): readonly Cluster[] {
  const sounds = new Map(names.map((name) => [name, joinedKeys(name.keys, nameJoints).map(soundOf)]));
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  // Longer names first, so that a surname finds the full name it belongs to even where it stands before it, as in a headline.
  const ordered = [...names].sort((a, b) => b.keys.length - a.keys.length || a.first - b.first);
  for (const name of ordered) {
    const identities = identitiesOf(name);
    const sound = `${name.type} sounds ${sounds.get(name)!.join(' ')}`;
    const sounding = byKey.get(sound);
    const known =
      identities.map((identity) => byKey.get(identity)).find((cluster) => cluster !== undefined) ??
      (sounding !== undefined && mayBeSame(name, sounding) ? sounding : fullNameOf(name, clusters, sounds));
    const cluster = known ?? { type: name.type, names: [] };
    if (known === undefined) clusters.push(cluster);
    cluster.names.push(name);
    for (const identity of [...identities, sound]) byKey.set(identity, cluster);
  }
  return clusters;
}

/** How the words of each name sound. */
type SoundsOfNames = ReadonlyMap<Candidate, readonly string[]>;

function identitiesOf(name: Candidate): readonly string[] {
  const identities = [name.keys.join(' '), ...name.sameAs].map((keys) => `${name.type} ${keys}`);
  const only = name.curated.length === 1 ? name.curated[0] : undefined;
  if (only !== undefined) identities.push(`id ${only.id}`);
  if (name.known !== null) identities.push(`${name.type} known as ${name.known.nameEn}`);
  return identities;
}

/** "هيونداي" and "هوندا" sound alike; the lexicon knows them for two. */
function mayBeSame({ known }: Candidate, { names }: Cluster): boolean {
  return known === null || names.every((name) => name.known === null || name.known === known);
}

/**
 * The bearer whose full name contains this name. Of several persons the first that is called so by the end of the name, since an article
 * introduces whom it is about: "عرفات" is "ياسر عرفات", although "سهى عرفات" comes later. Several organizations are told apart by nothing.
 */
function fullNameOf(name: Candidate, clusters: readonly Cluster[], sounds: SoundsOfNames): Cluster | undefined {
  const part = sounds.get(name)!;
  const isKnown = name.known !== null || name.curated.length > 0;
  const isShortOf =
    name.type === 'PERSON' ? isPartOf : name.type === 'PLACE' ? () => false : isKnown ? isOpening : isShortTitle;
  const fuller = clusters.filter(
    (cluster) => cluster.type === name.type && cluster.names.some((full) => isShortOf(part, sounds.get(full)!)),
  );
  if (fuller.length < 2 || name.type !== 'PERSON') return fuller.length === 1 ? fuller[0] : undefined;
  const last = part[part.length - 1]!;
  const startOf = ({ names }: Cluster) => Math.min(...names.map(({ first }) => first));
  return fuller
    .filter(({ names }) => names.some((full) => sounds.get(full)!.at(-1) === last))
    .sort((a, b) => startOf(a) - startOf(b))[0];
}

/** "الخارجية الأميركية" for "وزارة الخارجية الأميركية", "جامعة الإمام" for "جامعة الإمام محمد بن سعود": two words and more, from the start. */
function isShortTitle(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 1 && isPartOf(part, whole) && (part[0] === whole[0] || part[0] === whole[1]);
}

/** "المقاومة الشعبية" for "المقاومة الشعبية الوطنية"; but "الأمم المتحدة" is not "منظمة الأمم المتحدة للتربية". */
function isOpening(part: readonly string[], whole: readonly string[]): boolean {
  return part[0] === whole[0] && isShortTitle(part, whole);
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((key) => whole.includes(key));
}
