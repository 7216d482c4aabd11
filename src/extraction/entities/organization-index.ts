import type { Clitics, OrganizationGrammar, OrganizationHead } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';

/** The grammar of organization names, ready for look-up by comparison key. */
export interface OrganizationIndex {
  readonly heads: ReadonlyMap<string, OrganizationHead>;
  readonly middles: ReadonlySet<string>;
  readonly forceComplements: ReadonlySet<string>;
  readonly forceNames: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly doings: ReadonlySet<string>;
  readonly genericComplements: ReadonlySet<string>;
  readonly coordinated: ReadonlySet<string>;
  readonly takingPrepositions: ReadonlySet<string>;
  /** By verbal noun: the preposition that it takes another noun with. */
  readonly ruledNouns: ReadonlyMap<string, string>;
  readonly audiences: ReadonlySet<string>;
  /** Heads of bodies of which many towns have one. */
  readonly seated: ReadonlySet<string>;
  readonly seatWords: ReadonlySet<string>;
  readonly seatParticles: ReadonlySet<string>;
  /** What texts call a body that they name elsewhere, its words joined by a space. */
  readonly paraphrases: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  readonly fighting: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly institutional: ReadonlySet<string>;
  readonly general: ReadonlySet<string>;
  /** Whether the word is a definite adjective that may belong to a name. */
  isAdjective(key: string): boolean;
  /** Whether the word is an indefinite adjective in the feminine, which nothing else looks like: "بوليسية". */
  isIndefiniteFeminine(key: string): boolean;
  /** Whether a noun or adjective goes with this adjective: feminines and plurals with the feminine one. */
  agrees(noun: string, adjective: string): boolean;
  /** Feminine, or a plural that agrees like one. */
  isFeminine(key: string): boolean;
  /** Whether the word is a definite adjective of nationality or region. */
  isNationality(key: string): boolean;
  /** The place that a definite adjective of nationality belongs to, by a name of the gazetteer. */
  readonly nationalities: ReadonlyMap<string, string>;
}

/** Shorter words end like an adjective of relation by chance. */
const SHORTEST_ADJECTIVE = 3;

export function toOrganizationIndex(grammar: OrganizationGrammar, { article }: Clitics): OrganizationIndex {
  const keysOf = (words: readonly string[]) => new Set(words.map(toKey));
  const institutional = keysOf(grammar.institutional);
  const notAdjectives = keysOf(grammar.notAdjectives);
  const shortAdjectives = keysOf(grammar.shortAdjectives);
  const endings = grammar.relationEndings.map(toKey);
  const nationalities = new Map<string, string>();
  for (const { place, adjectives } of grammar.nationalities) {
    for (const word of adjectives.map(toKey)) {
      nationalities.set(article + word, place);
      // The feminine: the ending of the masculine is the first of the relation endings, that of the feminine the last.
      nationalities.set(
        article + word.slice(0, word.length - endings[0]!.length) + endings[endings.length - 1]!,
        place,
      );
    }
  }
  const feminine = grammar.feminineEndings.map(toKey);
  const feminineWords = keysOf(grammar.feminineWords);
  const isFeminine = (key: string) => feminineWords.has(key) || feminine.some((ending) => key.endsWith(ending));
  const isRelation = (key: string) =>
    key.startsWith(article) &&
    key.length > article.length + SHORTEST_ADJECTIVE &&
    endings.some((ending) => key.endsWith(ending));
  return {
    heads: new Map(grammar.heads.map((head) => [toKey(head.form), head])),
    middles: keysOf(grammar.middles),
    forceComplements: keysOf(grammar.forceComplements),
    forceNames: keysOf(grammar.forceNames),
    doings: keysOf(grammar.doings),
    departments: keysOf(grammar.departments),
    genericComplements: keysOf(grammar.genericComplements),
    coordinated: keysOf(grammar.coordinated),
    takingPrepositions: keysOf(grammar.takingPrepositions),
    ruledNouns: new Map(grammar.ruledNouns.map(({ noun, preposition }) => [toKey(noun), toKey(preposition)])),
    audiences: keysOf(grammar.audiences),
    seated: keysOf(grammar.seated),
    seatWords: keysOf(grammar.seatWords),
    seatParticles: keysOf(grammar.seatParticles),
    paraphrases: keysOf(grammar.paraphrases),
    ordinals: keysOf(grammar.ordinals),
    shares: keysOf(grammar.shares),
    fighting: keysOf(grammar.fighting),
    branches: keysOf(grammar.branches),
    institutional,
    general: keysOf(grammar.general),
    isFeminine,
    agrees: (noun, adjective) => isFeminine(noun) === isFeminine(adjective),
    isAdjective: (key) =>
      institutional.has(key) ||
      shortAdjectives.has(key) ||
      nationalities.has(key) ||
      (isRelation(key) && !notAdjectives.has(key)),
    isIndefiniteFeminine: (key) =>
      !key.startsWith(article) && key.length > SHORTEST_ADJECTIVE && key.endsWith(endings[endings.length - 1]!),
    isNationality: (key) => nationalities.has(key),
    nationalities,
  };
}
