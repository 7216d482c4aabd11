import type { SpeakerType } from '../../../model/index.js';
import type { Reading } from '../reading.js';
import type { Subject } from '../subject.js';
import { voiceOf } from '../voice-of.js';
import { finalVoice, type Voice, type Voices } from '../voices.js';
import { findLeadPhrase } from './lead-phrases.js';

/** How many sentences back the subject of the narration may be whom a pronoun means. */
const NARRATED_REACH = 2;

/**
 * Whom a pronoun means as a subject: the latest one that fits it in kind and gender, a subject of the narration since the last words of
 * anybody ("Thorne refused. He told …") before those who spoke.
 */
export function pronounVoice(reading: Reading, voices: Voices, pronoun: Subject, from: number): Voice | null {
  const fits = fitsPronoun(reading, reading.keys[pronoun.first]!);
  return narratedVoice(reading, voices, pronoun, { from, fits }) ?? voices.recent.findLast(fits) ?? null;
}

type Fit = (voice: Voice) => boolean;

function fitsPronoun(reading: Reading, key: string): Fit {
  const { words, subjectFirst } = reading.index;
  const isOf = (types: readonly SpeakerType[]) => (voice: Voice) => types.includes(finalVoice(voice).type);
  if (subjectFirst!.thingPronouns.has(key)) return isOf(['ORGANIZATION', 'OUTLET']);
  if (subjectFirst!.pluralPronouns.has(key)) return isOf(['GROUP', 'ANONYMOUS', 'ORGANIZATION']);
  const gender = words.femininePronouns.has(key) ? 'F' : 'M';
  const isPersonal = isOf(['PERSON', 'ANONYMOUS']);
  return (voice) => isPersonal(voice) && (finalVoice(voice).gender ?? gender) === gender;
}

/** The subject that leads one of the sentences between the last content and the pronoun. */
function narratedVoice(
  reading: Reading,
  voices: Voices,
  pronoun: Subject,
  { from, fits }: { readonly from: number; readonly fits: Fit },
): Voice | null {
  const { sentences, blocks } = reading.document;
  const own = reading.sentenceOf[pronoun.first]!;
  for (let s = own - 1; s >= Math.max(0, own - NARRATED_REACH); s--) {
    const { firstToken, endToken, block } = sentences[s]!;
    if (firstToken < from || blocks[block]!.kind !== 'paragraph') return null;
    const lead = findLeadPhrase(reading, firstToken, endToken);
    const voice = lead && voiceOf(reading, voices, lead);
    if (voice && fits(voice)) return voice;
  }
  return null;
}
