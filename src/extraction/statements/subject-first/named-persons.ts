import { mentionStart, type Reading, sentenceAt } from '../reading.js';
import type { Subject } from '../subject.js';

/** How far back a description may mean somebody named, in tokens. */
const LONGEST_REACH = 60;

/** The person named last before a token, outside quotations: "…", said the Portuguese striker. */
export function lastPersonNamed(reading: Reading, token: number): Subject | null {
  const floor = Math.max(0, sentenceAt(reading, token).firstToken - LONGEST_REACH);
  for (let t = token - 1; t >= floor; t--) {
    const m = reading.mentionOf[t]!;
    if (m === -1 || reading.quotationOf[t] !== -1) continue;
    if (!reading.persons.has(reading.entities.mentions[m]!.entityId)) continue;
    return { first: mentionStart(reading, t), end: t + 1 };
  }
  return null;
}
