import { toNameKeys } from '../reading/name-keys.js';
import { toSoundKeys } from '../sound-keys.js';
import { nameCaptions } from './captions.js';

/** What one article says of an entity; kept on the edge that joins them, so that it goes when the article goes. */
export interface Contribution {
  readonly name: string;
  /** All names, `name` among them. */
  readonly names: readonly string[];
  readonly kind: string | null;
  readonly gender: string | null;
  readonly isOutlet: boolean;
}

/** What the graph holds of an extracted entity: all contributions merged. */
export interface EntityNames extends Contribution {
  readonly nameAr: string | null;
  readonly nameEn: string | null;
}

/** One article's contribution as an entity that no other article has told of. */
export function toEntityNames(contribution: Contribution): EntityNames {
  const { name, names } = contribution;
  const nameIn = (script: RegExp) => (script.test(name) ? name : longest(names.filter((other) => script.test(other))));
  return { ...contribution, nameAr: nameIn(ARABIC), nameEn: nameIn(LATIN) };
}

/**
 * Joins what two sets of articles say of an entity. Commutative, associative and idempotent, so that the graph depends
 * on what was ingested and never on the order. Of spellings of one name the shortest is kept (no tatweel, no
 * diacritics), among equally long ones the first by code unit, which prefers written hamza and ta marbuta to their
 * careless forms.
 */
export function mergeNames(a: EntityNames, b: EntityNames): EntityNames {
  return {
    name: plainest(a.name, b.name),
    names: [...new Set([...a.names, ...b.names])].sort(),
    nameAr: either(a.nameAr, b.nameAr, plainest),
    nameEn: either(a.nameEn, b.nameEn, plainest),
    kind: either(a.kind, b.kind, first),
    gender: either(a.gender, b.gender, first),
    isOutlet: a.isOutlet || b.isOutlet,
  };
}

/** Whether merging `part` into `whole` would change nothing. */
export function covers(whole: Contribution, part: Contribution): boolean {
  const names = toEntityNames(whole);
  const merged = mergeNames(names, toEntityNames(part));
  const isSame = (['name', 'nameAr', 'nameEn', 'kind', 'gender', 'isOutlet'] as const).every(
    (key) => merged[key] === names[key],
  );
  return isSame && merged.names.length === names.names.length;
}

/** The properties of an entity's node that follow from its names. */
export function toEntityProperties({ name, names, nameAr, nameEn, kind, gender }: Omit<EntityNames, 'isOutlet'>) {
  return {
    ...{ name, nameAr, nameEn, kind, gender },
    aliases: names.filter((other) => other !== name),
    nameKeys: toKeys(names),
    soundKeys: toSoundKeys(names),
    ...nameCaptions(name, nameEn),
  };
}

function toKeys(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => toNameKeys(name).slice(0, 1)))].sort();
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /^\P{Script=Arabic}*\p{Script=Latin}\P{Script=Arabic}*$/u;

function plainest(a: string, b: string): string {
  return a.length === b.length ? first(a, b) : a.length < b.length ? a : b;
}

function longest(names: readonly string[]): string | null {
  return [...names].sort((a, b) => b.length - a.length || (first(a, b) === a ? -1 : 1))[0] ?? null;
}

function first(a: string, b: string): string {
  return a < b ? a : b;
}

function either<T>(a: T | null, b: T | null, choose: (a: T, b: T) => T): T | null {
  if (a === null) return b;
  return b === null ? a : choose(a, b);
}
