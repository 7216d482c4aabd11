import { toKey } from '../../text/index.js';
import { isAdverbialAt } from './adverbials.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import type { Reading } from './reading.js';
import { type Subject, trimMarks } from './subject.js';

/** Who passes it on and who said it, where a verb or phrase of relaying parts them: "the agency quoted (from) the minister as saying". */
export interface Relay {
  readonly by: Subject | null;
  readonly source: Subject;
}

/** The parts of "<by> quoted <source> (نقلت … عن …)"; `null` where the stretch between cue and complement relays nothing. */
export function findRelay(reading: Reading, cue: Cue, complement: Complement): Relay | null {
  const { words } = reading.index;
  const isRelay = hasFlag(cue.verb!, 'relay');
  if (isRelay && words.fromPronouns.has(reading.keys[cue.end]!)) return fromPronoun(reading, cue.end, complement.at);
  for (let t = cue.end; t < complement.at; t++) {
    const isTransmitted = words.prepositions.has(reading.keys[t]!) && words.transmitters.has(reading.keys[t - 1]!);
    if (!isTransmitted && !(isRelay && isFrom(reading, cue, t))) continue;
    // The first word behind "from" belongs to the source, whatever else it looks like: "from Li (لي) Chung".
    const source = trimMarks(reading, t + 1, findSourceEnd(reading, t + 2, complement.at));
    const by = trimMarks(reading, cue.end, findSourceEnd(reading, cue.end, isRelay ? t : t - 1));
    return source && { by, source };
  }
  return null;
}

/** Whether the preposition stands at a token behind which a relaying verb names its source. */
function isFrom({ index, keys }: Reading, { verb }: Cue, t: number): boolean {
  return verb!.from === null ? index.words.from.has(keys[t]!) : toKey(verb!.from) === keys[t];
}

/** "Quoted him the agency as saying": the source is a pronoun, and whoever passes it on stands behind it. */
function fromPronoun(reading: Reading, pronoun: number, limit: number): Relay {
  const first = pronoun + 1;
  return {
    by: trimMarks(reading, first, findSourceEnd(reading, first, limit)),
    source: { first: pronoun, end: first },
  };
}

function findSourceEnd(reading: Reading, first: number, limit: number): number {
  let t = first;
  while (t < limit && !isAdverbialAt(reading, t) && !reading.index.words.speechNouns.has(reading.keys[t]!)) t++;
  return t;
}
