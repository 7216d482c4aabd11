import type { CapitalGrammar } from '../../../lexicon/names.js';
import { toKey } from '../../../text/index.js';

/** The grammar of capital letters, its words ready for look-up by comparison key. */
export type CapitalIndex = {
  readonly [K in Exclude<keyof CapitalGrammar, 'possessives'>]: ReadonlySet<string>;
};

export function toCapitalIndex(grammar: CapitalGrammar): CapitalIndex {
  const sets = Object.entries(grammar).map(
    ([name, words]: [string, readonly string[]]) => [name, new Set(words.map(toKey))] as const,
  );
  return Object.fromEntries(sets) as unknown as CapitalIndex;
}
