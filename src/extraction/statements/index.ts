import type { SpeechLexicon } from '../../lexicon/index.js';
import type { Statement, TextDocument } from '../../model/index.js';
import type { ArticleEntities } from '../entities/index.js';
import { findAttributions } from './attributions.js';
import { type AttributedContent, findContents } from './contents.js';
import { type Cue, findCues } from './cues.js';
import { findExchanges } from './exchanges.js';
import { findHeadline } from './headline.js';
import { joinStatements } from './join.js';
import { findNominals } from './nominals.js';
import { toReading } from './reading.js';
import { toSpeechIndex } from './speech-index.js';
import { findTurns } from './turns.js';

export { firstTokenFrom } from './reading.js';
export { type SpeechIndex, toSpeechIndex } from './speech-index.js';

/** Who said what in a document, in text order. Pure and deterministic. */
export function findStatements(document: TextDocument, entities: ArticleEntities, lexicon: SpeechLexicon): Statement[] {
  const reading = toReading(document, entities, toSpeechIndex(lexicon));
  const named = findTurns(reading);
  const turns = named.length > 0 ? named : findExchanges(reading);
  const cues = findCues(reading).filter((cue) => !isInside(turns, cue));
  const contents = findContents(reading, findAttributions(reading, cues), findNominals(reading, cues));
  const headline = findHeadline(reading);
  return joinStatements(reading, {
    headline,
    body: [...turns, ...contents.filter(({ cue }) => !headline || cue.first >= headline.content.end)].sort(
      (a, b) => a.content.first - b.content.first,
    ),
  });
}

/** What somebody says in a turn of an interview is all theirs, whomever they quote. */
function isInside(turns: readonly AttributedContent[], cue: Cue): boolean {
  return turns.some(
    ({ subject, content }) => (subject?.first ?? content.first) <= cue.first && cue.first < content.end,
  );
}
