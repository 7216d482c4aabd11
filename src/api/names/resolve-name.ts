import { IsnadError } from '../../errors.js';
import {
  type EntityRow,
  type NameCandidate,
  readSimilarNames,
  type SpeakerLabel,
  type SpeakerRow,
  toNameKeys,
} from '../../graph/reading/index.js';
import { prefixOf } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import type { ApiContext } from '../context.js';
import { withoutTitles } from './without-titles.js';

/** A string in an argument that means an entity or a source: its identifier or any of its names. */
export interface GivenName {
  readonly name: string;
  /** The argument it came in, for messages. */
  readonly argument: string;
  /** What it may mean. */
  readonly labels: readonly SpeakerLabel[];
}

const MAX_SUGGESTIONS = 5;
/** Looked through for bearers of a surname; one that so many have is ambiguous at any rate. */
const MAX_SIMILAR = 20;
const MAX_NAME_LENGTH = 500;

/**
 * The one entity or source that a name means. An identifier counts before a main name, a main name before an alias. Where nobody
 * has the name, titles in front of it do not count ("الرئيس فلان"), and it may be the surname of one person ("كاغينز", "Caggins").
 *
 * @throws {IsnadError} `NAME_UNKNOWN` with `suggestions`, `NAME_AMBIGUOUS` with `candidates`, `BAD_USER_INPUT` for an empty or
 * enormous string.
 */
export async function resolveName(context: ApiContext, given: GivenName): Promise<SpeakerRow> {
  const name = checkName(given);
  const identified = await findIdentified(context, name, given.labels);
  if (identified !== null) return identified;
  const all = await context.loaders.nameCandidates.load(name);
  const candidates = bestOf(all.filter(({ node }) => given.labels.includes(node.label)));
  if (candidates.length > 0) return theOnlyOne(given, candidates);
  const untitled = given.labels.includes('Person') ? withoutTitles(name) : [];
  const titled = await findTitled(context, untitled);
  if (titled.length > 0) return theOnlyOne(given, titled);
  const bare = untitled[0] ?? name;
  const similar = await readSimilarNames(context.graph, bare, MAX_SIMILAR);
  const suggestions = similar.filter(({ label }) => given.labels.includes(label));
  const bearers = suggestions.filter((node) => isSurnameOf(node, bare));
  if (bearers.length === 1) return bearers[0]!;
  throw bearers.length > 1 ? toAmbiguous(given, bearers) : toUnknown(given, suggestions.slice(0, MAX_SUGGESTIONS), all);
}

/** The id of what a name means, `null` where no name was given. Errors as `resolveName`. */
export async function resolveId(
  context: ApiContext,
  name: string | null | undefined,
  rest: Omit<GivenName, 'name'>,
): Promise<string | null> {
  return name == null ? null : (await resolveName(context, { name, ...rest })).id;
}

/** What has this identifier, where it looks like one: that needs no search for names. */
async function findIdentified(
  { loaders }: ApiContext,
  id: string,
  labels: readonly SpeakerLabel[],
): Promise<SpeakerRow | null> {
  const prefix = prefixOf(id);
  if (prefix !== 'person' && prefix !== 'org' && prefix !== 'place' && prefix !== 'anon') return null;
  const node = await (prefix === 'anon' ? loaders.anonymousSource : loaders.entity).load(id);
  return node !== null && labels.includes(node.label) ? node : null;
}

function theOnlyOne(given: GivenName, candidates: readonly NameCandidate[]): SpeakerRow {
  const nodes = candidates.map(({ node }) => node);
  if (nodes.length > 1) throw toAmbiguous(given, nodes);
  return nodes[0]!;
}

/** The people that the first of these names means that means any; all of them in one round trip. */
async function findTitled({ loaders }: ApiContext, names: readonly string[]): Promise<readonly NameCandidate[]> {
  const found = await Promise.all(names.map((name) => loaders.nameCandidates.load(name)));
  const people = found.map((candidates) => bestOf(candidates.filter(({ node }) => node.label === 'Person')));
  return people.find((candidates) => candidates.length > 0) ?? [];
}

function checkName({ name, argument }: GivenName): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= MAX_NAME_LENGTH) return trimmed;
  throw new IsnadError(
    'BAD_USER_INPUT',
    `"${argument}" expects an id or a name of 1 to ${MAX_NAME_LENGTH} characters, but got ${trimmed.length} characters.` +
      (trimmed === '' ? ' Leave it out to ask for any.' : ''),
  );
}

function bestOf(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  for (const match of ['ID', 'NAME', 'ALIAS']) {
    const best = candidates.filter((candidate) => candidate.match === match);
    if (best.length > 0) return best;
  }
  return [];
}

/** Whether a person's name ends with these words. */
function isSurnameOf(node: EntityRow, name: string): boolean {
  if (node.label !== 'Person') return false;
  const surnames = toNameKeys(name).map((key) => ` ${key}`);
  return [node.name, node.nameAr, node.nameEn, ...node.aliases].some((full) => {
    const key = full === null ? '' : toKey(full);
    return surnames.some((surname) => key.endsWith(surname));
  });
}

function toAmbiguous({ name, argument }: GivenName, candidates: readonly SpeakerRow[]): IsnadError {
  const list = candidates.map(describe).join('; ');
  return new IsnadError(
    'NAME_AMBIGUOUS',
    `"${name}" in "${argument}" is a name of ${candidates.length}: ${list}. Give the id of the one you mean.`,
    { details: { argument, name, candidates: candidates.map(toReference) } },
  );
}

function toUnknown(
  { name, argument, labels }: GivenName,
  suggestions: readonly EntityRow[],
  others: readonly NameCandidate[],
): IsnadError {
  const advice =
    suggestions.length > 0
      ? `Did you mean ${suggestions.map(describe).join('; ')}?`
      : 'Look for it with "search", or leave the argument out.';
  const elsewhere = others.length > 0 ? ` (it names ${others.map(({ node }) => describe(node)).join('; ')})` : '';
  return new IsnadError(
    'NAME_UNKNOWN',
    `"${name}" in "${argument}" is neither the id nor a name of ${toAlternatives(labels)}${elsewhere}. ${advice}`,
    { details: { argument, name, suggestions: suggestions.map(toReference) } },
  );
}

const WORDS: Readonly<Record<SpeakerLabel, string>> = {
  Person: 'a person',
  Organization: 'an organization',
  Place: 'a place',
  AnonymousSource: 'an anonymous source',
};

function toAlternatives(labels: readonly SpeakerLabel[]): string {
  return labels
    .map((label) => WORDS[label])
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
}

function describe(node: SpeakerRow): string {
  const english = node.label !== 'AnonymousSource' && node.nameEn !== node.name ? node.nameEn : null;
  return `${node.name}${english ? ` / ${english}` : ''} (${node.id})`;
}

function toReference(node: SpeakerRow) {
  const { id, name, label } = node;
  return node.label === 'AnonymousSource'
    ? { id, name, type: label }
    : { id, name, nameAr: node.nameAr, nameEn: node.nameEn, type: label };
}
