import { toKey } from '../../text/index.js';

/** The comparison keys of the words of a name; punctuation between them falls away. */
export function toKeys(name: string): readonly string[] {
  return toKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first words of names. */
export function toHeads(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => toKeys(name).slice(0, 1)));
}
