import type { SpeechLexicon } from '../../lexicon/index.js';
import type { Statement, TextDocument } from '../../model/index.js';
import type { ArticleEntities } from '../entities/index.js';
import { findAttributions, findContents } from './attributions.js';
import { findCues } from './cues.js';
import { joinStatements } from './join.js';
import { toReading } from './reading.js';
import { toSpeechIndex } from './speech-index.js';

/** Who said what in a document, in text order. Pure and deterministic. */
export function findStatements(document: TextDocument, entities: ArticleEntities, lexicon: SpeechLexicon): Statement[] {
  const reading = toReading(document, entities, toSpeechIndex(lexicon));
  const cues = findCues(reading);
  const attributions = findAttributions(reading, cues);
  return joinStatements(reading, findContents(reading, attributions));
}
