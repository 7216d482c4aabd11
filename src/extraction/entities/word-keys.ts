import { toKey } from '../../text/keys.js';

/** The comparison keys of the words of a name; punctuation between them falls away. */
export function toKeys(name: string): readonly string[] {
  return toKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
