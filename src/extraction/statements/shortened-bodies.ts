import type { Entity } from '../../model/index.js';
import { nameWords } from './phrase-words.js';
import { isDefiniteAt, type Reading } from './reading.js';
import { includesAll } from './same-voice.js';
import type { Subject } from './subject.js';

/** How many words of its name may stand for an organization. */
const LONGEST_SHORT_NAME = 2;

/**
 * The organization that an article means by few words of its name: «الصحة» for the ministry of health, "the standards" for the body of standards,
 * the paper by what its name has in quotation marks. `null` where several have them.
 */
export function shortenedBody(reading: Reading, words: readonly string[], phrase: Subject): Entity | null {
  if (words.length > LONGEST_SHORT_NAME || !isNameLike(reading, phrase)) return null;
  const bodies = reading.entities.entities.filter(({ type }) => type === 'ORGANIZATION');
  const called = bodies.filter(({ names }) =>
    names.some((name) => {
      const known = nameWords(reading, name);
      return known.length === words.length && includesAll(known, words);
    }),
  );
  const held = called.length > 0 ? called : bodies.filter(({ name }) => includesAll(nameWords(reading, name), words));
  return held.length === 1 ? held[0]! : null;
}

/** Whether a phrase stands in quotation marks or has the article, and so means something in particular. */
function isNameLike(reading: Reading, { first }: Subject): boolean {
  return reading.quotationOf[first] !== -1 || isDefiniteAt(reading, first);
}
