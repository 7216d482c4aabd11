import { distance } from 'fastest-levenshtein';
import { toNameKeys, toSearchWords, toSoundKeys } from '../../graph/reading/index.js';

/** Why two names may be those of one entity, the strongest reason first. */
export const LIKENESSES = ['SAME_KEY', 'SAME_SOUND', 'FEW_LETTERS', 'PART'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Two names that are alike, and why. */
export interface NameMatch {
  readonly reason: Likeness;
  readonly name: string;
  readonly otherName: string;
}

const MOST_MATCHES = 5;

/** The pairs of names that make two entities possible duplicates, the strongest first. */
export function matchNames(names: readonly string[], otherNames: readonly string[]): NameMatch[] {
  const matches = names.flatMap((name) =>
    otherNames.flatMap((otherName) => {
      const reason = likenessOf(name, otherName);
      return reason === null ? [] : [{ reason, name, otherName }];
    }),
  );
  return matches.sort((a, b) => LIKENESSES.indexOf(a.reason) - LIKENESSES.indexOf(b.reason)).slice(0, MOST_MATCHES);
}

/** How alike two names are; `null` where they are not. */
export function likenessOf(a: string, b: string): Likeness | null {
  const [keys, others] = [toNameKeys(a), toNameKeys(b)];
  if (keys.some((key) => others.includes(key))) return 'SAME_KEY';
  const sounds = toSoundKeys([b]);
  if (toSoundKeys([a]).some((sound) => sounds.includes(sound))) return 'SAME_SOUND';
  if (differsByFewLetters(keys[0] ?? '', others[0] ?? '')) return 'FEW_LETTERS';
  return isPart(toSearchWords(a), toSearchWords(b)) || isPart(toSearchWords(b), toSearchWords(a)) ? 'PART' : null;
}

/** One letter in four to seven, two in more: short names are alike by chance. */
function differsByFewLetters(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= 4 && distance(a, b) <= (length < 8 ? 1 : 2);
}

/** Whether all words of one name are words of the other: a surname, a name without the father's. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.length < whole.length && part.every((word) => whole.includes(word));
}
