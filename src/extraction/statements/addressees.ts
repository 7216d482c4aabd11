import type { About } from '../../model/index.js';
import type { AttributedContent } from './contents.js';
import { hasFlag } from './inflection.js';
import type { Reading } from './reading.js';

/**
 * Whom an accusation, warning or demand is addressed to: those whom the text names between cue and content and who are neither the source
 * nor the outlet it was told to.
 */
export function findAddressees(reading: Reading, { cue, subject, content }: AttributedContent): readonly About[] {
  if (cue.verb === null || !hasFlag(cue.verb, 'to')) return [];
  const found = new Map<string, About>();
  for (let t = cue.end; t < content.first; t++) {
    if (subject && t >= subject.first && t < subject.end) continue;
    const m = reading.mentionOf[t]!;
    if (m === -1) continue;
    const { entityId, start, end } = reading.entities.mentions[m]!;
    if (!reading.outlets.has(entityId) && !found.has(entityId))
      found.set(entityId, { entityId, spans: [{ start, end }] });
  }
  return [...found.values()];
}
