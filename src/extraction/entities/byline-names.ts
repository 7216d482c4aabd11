import type { EntityType, TextDocument } from '../../model/index.js';
import { type Candidate, toCandidate } from './candidate.js';
import type { Words } from './words.js';

/** Author, translator and outlet where the text room read them from a byline. */
export function findBylineNames(document: TextDocument, words: Words): readonly Candidate[] {
  const { author, translator, outlet, blocks } = document;
  const found: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'byline') continue;
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
    add(outlet, 'ORGANIZATION', 'media');
  }
  return found;
}
