import type { Graph } from '../graph.js';
import { toSoundKeys } from '../sound-keys.js';
import { toExactQuery, toFuzzyQuery, toSearchWords } from './lucene.js';
import { toNameKeys } from './name-keys.js';
import { type RawNode, toEntityRow, toSpeakerRow } from './nodes.js';
import type { EntityRow, SpeakerRow } from './rows.js';

/** What a string may mean, and why. */
export interface NameCandidate {
  readonly node: SpeakerRow;
  /** `ID`: the string is its identifier. `NAME`: one of its main names. `ALIAS`: another name. */
  readonly match: 'ID' | 'NAME' | 'ALIAS';
}

interface RawCandidate extends RawNode {
  readonly nameKeys: readonly string[] | null;
}

/** For each string, in the same order: whatever has it for an identifier or a name, whichever way it is spelt. One round trip. */
export async function readNameCandidates(graph: Graph, names: readonly string[]): Promise<NameCandidate[][]> {
  const keys = names.map(toNameKeys);
  const rows = await graph.read<{ name: number; candidates: RawCandidate[] }>('read/entities-by-name', {
    names: names.map((id, index) => ({ id, keys: keys[index]!.length > 0 ? toExactQuery(keys[index]!) : null })),
  });
  const found = new Map(rows.map((row) => [row.name, row.candidates]));
  return names.map((name, index) =>
    (found.get(index) ?? []).map((node) => ({ node: toSpeakerRow(node), match: matchOf(node, name, keys[index]!) })),
  );
}

function matchOf(node: RawCandidate, name: string, keys: readonly string[]): NameCandidate['match'] {
  if (node.id === name) return 'ID';
  const mainNames = [node.name, node.nameAr, node.nameEn].filter((main) => main != null);
  return mainNames.some((main) => toNameKeys(main).some((key) => keys.includes(key))) ? 'NAME' : 'ALIAS';
}

/** Entities with a name like this one: those that sound the same first, then the most alike. */
export async function readSimilarNames(graph: Graph, name: string, limit: number): Promise<EntityRow[]> {
  const words = toSearchWords(name);
  if (words.length === 0) return [];
  const rows = await graph.read<{ entity: RawNode }>('read/similar-names', {
    words: toFuzzyQuery(words),
    sounds: toSoundQuery(name),
    limit,
  });
  return rows.map(({ entity }) => toEntityRow(entity));
}

/** All words that tell something have to sound the same. */
function toSoundQuery(name: string): string | null {
  const sounds = toSoundKeys([toSearchWords(name).join(' ')]);
  if (sounds.length === 0) return null;
  return sounds.map((key) => `(${key.replace(/\S+/g, '+"$&"')})`).join(' ');
}
