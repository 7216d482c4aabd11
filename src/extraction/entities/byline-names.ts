import { contains, type EntityType, type Span, type TextDocument } from '../../model/index.js';
import type { AuthorityIndex } from './authority-index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { Words } from './words.js';

/** Author, translator and outlet where the text room read them from a byline or dateline, and the place that a dateline gives. */
export function findBylineNames(
  document: TextDocument,
  words: Words,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  const { author, translator, outlet, blocks } = document;
  const found: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'byline' && block.kind !== 'dateline') continue;
    const add = (name: string | null, type: EntityType, kind: string | null) => {
      const start = name === null ? -1 : document.article.text.slice(0, block.end).indexOf(name, block.start);
      if (name === null || start === -1) return;
      const first = words.words.findIndex(({ token }) => token.start >= start);
      const end = words.words.findLastIndex(({ token }) => token.end <= start + name.length) + 1;
      const reading = words.words[first]?.readings[0];
      if (reading !== undefined && end > first)
        found.push(toCandidate(words.words, first, end, reading, { type, rule: 'byline', kind }));
    };
    add(author, 'PERSON', null);
    add(translator, 'PERSON', null);
    // What stands in a dateline without a reporter may be one whose name nothing knows: "دبي - فلان الفلاني:".
    if (block.kind === 'byline' || author !== null || outlet?.includes(' ') === false)
      add(outlet, 'ORGANIZATION', 'media');
    if (block.kind === 'dateline') found.push(...placesIn(block, words, names, authority));
  }
  return found;
}

/** Each name of a dateline is a sentence by itself: a town of the gazetteer is one there, whatever else its name means. */
function placesIn(
  dateline: Span,
  { words, sentences }: Words,
  names: NameIndex,
  authority: AuthorityIndex,
): readonly Candidate[] {
  return sentences.flatMap(({ firstToken, endToken }) => {
    const place = contains(dateline, words[firstToken]!.token) ? names.places.match(words, firstToken, endToken) : null;
    if (place === null || place.end < endToken || place.reading.skip > 0) return [];
    const { value: known } = place;
    const curated = authority.recordsOf(known, 'PLACE');
    const facts = { type: 'PLACE', rule: 'gazetteer', kind: known.kind, curated, known } as const;
    return [toCandidate(words, firstToken, endToken, place.reading, facts)];
  });
}
