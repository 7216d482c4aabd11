import { type Candidate, toCandidate } from './candidate.js';
import type { NameIndex } from './name-index.js';
import type { Word, Words } from './words.js';

const LONGEST_NAME = 7;
/** How far behind a title its person may stand: "وزير الدولة للشؤون الخارجية السعودي عادل الجبير". */
const TITLE_REACH = 7;

/** Persons by what introduces them or by what their names are: a title and a name, or a given name and more names. */
export function findPersonNames({ words, sentences }: Words, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    let titleReach = -1;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const title = names.titles.match(words, at, sentence.endToken);
      if (title !== null) {
        titleReach = title.end + TITLE_REACH;
        const direct = nameAt(words, title.end, sentence.endToken, names);
        if (direct !== null && direct.end - direct.first > 1) {
          found.push(direct);
          at = direct.end - 1;
        } else at = title.end - 1;
        continue;
      }
      const name = nameAt(words, at, sentence.endToken, names);
      if (name === null || name.end - name.first < 2) continue;
      found.push(at <= titleReach ? { ...name, rule: 'titled' } : name);
      at = name.end - 1;
    }
  }
  return found;
}

function nameAt(words: readonly Word[], first: number, limit: number, names: NameIndex): Candidate | null {
  const word = words[first];
  if (word === undefined || first >= limit) return null;
  const reading = word.readings.find(
    ({ key }) => names.given.has(key) || names.nameConnectors.has(key) || names.foreign.has(key),
  );
  if (reading === undefined) return null;
  let end = first + 1;
  while (end < Math.min(limit, first + LONGEST_NAME) && isNameWord(words[end]!.token.key, names)) end++;
  return toCandidate(words, first, end, reading, { type: 'PERSON', rule: 'listed' });
}

function isNameWord(key: string, names: NameIndex): boolean {
  return names.given.has(key) || names.family.has(key) || names.foreign.has(key) || names.nameConnectors.has(key);
}
