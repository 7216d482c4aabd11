import type { Clitics } from '../lexicon/names.js';
import { toKey } from '../text/index.js';

/** A form of a word with the particles written onto it. */
export interface CliticForm {
  /** Comparison key of the whole. */
  readonly key: string;
  /** Key of the particles in front; empty where there are none. */
  readonly particles: string;
}

/** The word alone and behind each particle that the language writes onto the next word, two of them at most. */
export function toCliticForms(word: string, { conjunctions, prepositions }: Clitics): readonly CliticForm[] {
  const pairs = conjunctions.flatMap((conjunction) => prepositions.map((preposition) => conjunction + preposition));
  const key = toKey(word);
  return ['', ...conjunctions, ...prepositions, ...pairs]
    .map(toKey)
    .map((particles) => ({ key: particles + key, particles }));
}

/** The word with the article, alone and behind particles, whatever letters that makes of them ("لل"). */
export function toDefiniteForms(word: string, clitics: Clitics): readonly CliticForm[] {
  const { article, articleAfterPreposition: merged, conjunctions } = clitics;
  if (article === '') return [];
  const behindPreposition = ['', ...conjunctions].map((conjunction) => toKey(conjunction + merged));
  return [
    ...toCliticForms(article + word, clitics).map(({ key, particles }) => ({
      key,
      particles: particles + toKey(article),
    })),
    ...(merged === '' ? [] : behindPreposition.map((particles) => ({ key: particles + toKey(word), particles }))),
  ];
}
