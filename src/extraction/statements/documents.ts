import type { Entity } from '../../model/index.js';
import type { AttributedContent } from './contents.js';
import { type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subjects.js';
import type { Voice, Voices } from './voices.js';

/** The person or organization whose document speaks: "a report of the fund", but not "a report on the fund". */
export function findIssuer(reading: Reading, { first, end }: Subject): Entity | null {
  const { words } = reading.index;
  const { entities, mentions } = reading.entities;
  for (let t = first; t < end; t++) {
    const isTopic = words.topicPrepositions.has(reading.keys[t]!);
    if (isTopic && !words.prepositionHosts.has(reading.keys[t - 1] ?? '')) return null;
    const m = reading.mentionOf[t]!;
    if (m === -1) continue;
    const { entityId } = mentions[m]!;
    if (reading.organizations.has(entityId) || reading.persons.has(entityId))
      return entities.find(({ id }) => id === entityId) ?? null;
  }
  return null;
}

/**
 * Notes that a voice has spoken in a document ("the institute said in the study"): from then on the document is its own, and what the
 * document by itself was said to say before is its as well.
 */
export function noteDocument(reading: Reading, voices: Voices, voice: Voice, attributed: AttributedContent): void {
  const { words } = reading.index;
  const { content, cue } = attributed;
  for (let t = sentenceAt(reading, cue.first).firstToken + 1; t < content.first; t++) {
    const isDocument = words.documentNouns.has(reading.keys[t]!) || words.ownDocuments.has(reading.keys[t]!);
    if (!isDocument || !words.insides.has(reading.keys[t - 1]!)) continue;
    const other = voices.recent.findLast((one) => one.isDocument && one.entity === null && one.sameAs === null);
    if (other && other !== voice && reading.keys[t]!.includes(other.words[0]![0]!)) other.sameAs = voice;
    voice.isDocument = true;
  }
}
