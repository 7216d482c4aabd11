import { quotationContent, stretchContent } from './content-spans.js';
import type { AttributedContent } from './contents.js';
import { endsWithPerson } from './noun-phrases.js';
import { isPeople, isSubjectStart } from './nouns.js';
import { phraseWords } from './phrase-words.js';
import { type Reading, tokensSpan } from './reading.js';
import { shortenedBody } from './shortened-bodies.js';
import type { Subject } from './subject.js';
import { toColonCue } from './turns.js';

/** The longest name before the colon of a headline, in tokens; a title with the name of its holder may be longer. */
const LONGEST_LABEL = 10;
const LONGEST_TITLED_LABEL = 16;

/** A headline "Name: words"; `null` for other headlines and for labels that name nobody ("Video: …"). */
export function findHeadline(reading: Reading): AttributedContent | null {
  const { sentences, blocks } = reading.document;
  const title = sentences.filter(({ block }) => blocks[block]!.kind === 'title');
  if (title.length === 0) return null;
  const { firstToken } = title[0]!;
  const { endToken } = title.at(-1)!;
  const limit = Math.min(endToken, firstToken + LONGEST_TITLED_LABEL + 1);
  let colon = firstToken;
  while (colon < limit && !reading.index.words.colons.has(reading.keys[colon]!)) colon++;
  if (colon === firstToken || colon >= limit) return null;
  if (colon > firstToken + LONGEST_LABEL && !endsWithPerson(reading, colon)) return null;
  if (colon === firstToken + 1 && reading.index.words.headlineLabels.has(reading.keys[firstToken]!)) return null;
  const subject = { first: firstToken, end: colon };
  const meant = reading.entities.meantBy(tokensSpan(reading, firstToken, colon));
  if (meant === null && !canSpeak(reading, subject)) return null;
  const isThat = reading.index.words.complementizers.has(reading.keys[colon + 1] ?? '');
  const first = isThat ? colon + 2 : colon + 1;
  const q = reading.opens[first] ?? -1;
  const isQuoted = q !== -1 && reading.behind[q]! >= endToken;
  // "France: floods in the south" tells where; a state speaks in quotation marks or of itself.
  if (meant?.type === 'PLACE' && !isQuoted && !speaksOfItself(reading, first, endToken)) return null;
  const content = isQuoted ? quotationContent(reading, q, first) : stretchContent(reading, first, endToken, 0, true);
  return content && { cue: toColonCue(reading, colon), subject, content, relays: [], rule: 'headline' };
}

function speaksOfItself(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (reading.index.words.firstPersons.has(reading.keys[t]!)) return true;
  return false;
}

/** Whether a label names people or institutions, these also by the end of their name, or is a name in quotation marks: "«The Works»: …". */
function canSpeak(reading: Reading, subject: Subject): boolean {
  const { first, end } = subject;
  if (shortenedBody(reading, phraseWords(reading, subject), subject) !== null) return true;
  const q = reading.opens[first]!;
  return isSubjectStart(reading, first) || isPeople(reading, first) || (q !== -1 && reading.behind[q] === end);
}
