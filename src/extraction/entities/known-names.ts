import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { Words } from './words.js';

/** Names of the authority file, the longest at each place. */
export function findAuthorityNames({ words, sentences }: Words, authority: AuthorityIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = authority.phrases.match(words, at, sentence.endToken);
      const curated = match?.value ?? [];
      const type = curated[0]?.type;
      if (match === null || type === undefined) continue;
      found.push(
        toCandidate(words, at, match.end, match.reading, {
          type,
          rule: 'authority',
          kind: curated[0]?.kind ?? null,
          curated,
        }),
      );
      at = match.end - 1;
    }
  }
  return found;
}

/** Names of the gazetteer, the longest at each place. */
export function findGazetteerNames({ words, sentences }: Words, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const match = names.places.match(words, at, sentence.endToken);
      if (match === null) continue;
      const place = match.value;
      found.push(
        toCandidate(words, at, match.end, match.reading, { type: 'PLACE', rule: 'gazetteer', kind: place.kind, place }),
      );
      at = match.end - 1;
    }
  }
  return found;
}
