import type { AttributedContent } from '../contents.js';
import { type Reading, sentenceAt } from '../reading.js';
import { voiceOf } from '../voice-of.js';
import { carriedVoice, type Voice, type Voices } from '../voices.js';
import { findLeadPhrase } from './lead-phrases.js';
import { pronounVoice } from './pronouns.js';

const ANYBODY = { gender: null, number: null };

/** Whom a pronoun means, or who is the subject of a verb without one: that of the verb before in the sentence, else of the sentence. */
export function impliedSubject(
  reading: Reading,
  voices: Voices,
  { cue, subject }: AttributedContent,
  before: AttributedContent | null,
): Voice | null {
  if (subject) {
    return pronounVoice(reading, voices, subject, before?.content.end ?? 0) ?? carriedVoice(voices, ANYBODY);
  }
  const { firstToken } = sentenceAt(reading, cue.first);
  const isFirst = before === null || reading.sentenceOf[before.cue.first] !== reading.sentenceOf[cue.first];
  const lead = isFirst ? findLeadPhrase(reading, firstToken, cue.first) : null;
  return (lead && voiceOf(reading, voices, lead)) ?? carriedVoice(voices, ANYBODY);
}
