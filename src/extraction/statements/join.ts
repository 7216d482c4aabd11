import type { Gender } from '../../lexicon/index.js';
import { type Span, type Statement, slice, toId, type Via } from '../../model/index.js';
import { findAbout } from '../entities/index.js';
import type { AttributedContent } from './contents.js';
import { findOccasion, type Occasion } from './occasions.js';
import { type Reading, tokensSpan } from './reading.js';
import { findLeadSubject, type Subject } from './subjects.js';
import { voiceOf } from './voice-of.js';
import { carriedVoice, createVoices, noteVoice, toSpeaker, type Voice, type Voices } from './voices.js';

interface Link {
  readonly voice: Voice;
  readonly span: Span;
}

interface Draft {
  readonly attributed: AttributedContent;
  readonly source: Span | null;
  readonly voice: Voice | null;
  readonly via: readonly Link[];
  /** The part of `via` that holds for what the same speaker goes on to say. */
  readonly told: readonly Link[];
}

/** The contents of an article: those of its body in text order, and that of a headline "Name: words". */
export interface ArticleContents {
  readonly headline: AttributedContent | null;
  readonly body: readonly AttributedContent[];
}

/** Resolves the sources in text order and puts the statements together. A headline is resolved last: the body says who its speaker is. */
export function joinStatements(reading: Reading, { headline, body }: ArticleContents): Statement[] {
  const voices = createVoices();
  const drafts: Draft[] = [];
  for (const attributed of body) drafts.push(toDraft(reading, voices, attributed, drafts.at(-1) ?? null));
  if (headline) drafts.unshift(toHeadlineDraft(reading, voices, headline, drafts));
  return drafts.map((draft, sequence) => toStatement(reading, draft, sequence));
}

/** "An official: …" is whoever speaks first in the article. */
function toHeadlineDraft(
  reading: Reading,
  voices: Voices,
  attributed: AttributedContent,
  body: readonly Draft[],
): Draft {
  const subject = attributed.subject!;
  const source = tokensSpan(reading, subject.first, subject.end);
  const isNamed = reading.entities.meantBy(source) !== null;
  const first = isNamed ? null : (body.find((draft) => draft.voice !== null)?.voice ?? null);
  const voice = first ?? voiceOf(reading, voices, subject);
  return { attributed, source, voice, via: [], told: [] };
}

function toDraft(reading: Reading, voices: Voices, attributed: AttributedContent, before: Draft | null): Draft {
  const relayed = attributed.relays.flatMap((relay) => toLink(reading, voices, relay.subject) ?? []);
  const own = toLink(reading, voices, attributed.subject);
  const isAsked = attributed.rule === 'interview-question';
  const voice = own?.voice ?? (isAsked ? null : impliedVoice(reading, voices, attributed, before));
  if (voice) noteVoice(voices, voice, attributed.cue);
  // Who reported somebody else's words goes on speaking behind them: the next "and he added" is theirs.
  attributed.relays.forEach(({ cue }, i) => {
    const isOuter = cue !== attributed.cue && cue.kind !== 'nominal';
    if (isOuter && relayed[i]) noteVoice(voices, relayed[i].voice, cue);
  });
  const occasion = findOccasion(reading, attributed, before?.attributed.content.end ?? 0);
  const told = attributed.cue.kind === 'colon' ? [] : occasionLinks(reading, voices, occasion, voice, before);
  const passing = [...relayed, ...told].filter((link) => link.voice !== voice);
  return { attributed, source: own?.span ?? null, voice, via: passing, told: relayed.length > 0 ? passing : told };
}

/** An outlet or occasion given once holds for what the same speaker goes on to say. */
function occasionLinks(
  reading: Reading,
  voices: Voices,
  { outlet, isNew }: Occasion,
  voice: Voice | null,
  before: Draft | null,
): readonly Link[] {
  const link = toLink(reading, voices, outlet);
  if (link) return [{ ...link, voice: asOutlet(link.voice) }];
  return !isNew && before !== null && before.voice === voice ? before.told : [];
}

function asOutlet(voice: Voice): Voice {
  return voice.entity ? voice : { ...voice, type: 'OUTLET' };
}

/** Who speaks where the cue only implies it: the subject that leads the sentence, else whoever spoke last, else whom the text named last. */
function impliedVoice(
  reading: Reading,
  voices: Voices,
  { cue, subject }: AttributedContent,
  before: Draft | null,
): Voice | null {
  const isFirst = before === null || reading.sentenceOf[before.attributed.cue.first] !== reading.sentenceOf[cue.first];
  const lead = isFirst ? findLeadSubject(reading, cue) : null;
  const leading = lead && voiceOf(reading, voices, lead);
  const gender = subject ? pronounGender(reading, subject) : cue.gender;
  if (leading && (leading.gender === null || gender === null || leading.gender === gender)) return leading;
  const carried = carriedVoice(voices, gender);
  if (carried) return carried;
  const person = lastPersonBefore(reading, cue.first);
  return person && voiceOf(reading, voices, person);
}

function pronounGender(reading: Reading, { first }: Subject): Gender | null {
  const { words } = reading.index;
  const key = reading.keys[first]!;
  return words.femininePronouns.has(key) ? 'F' : words.masculinePronouns.has(key) ? 'M' : null;
}

function lastPersonBefore(reading: Reading, token: number): Subject | null {
  for (let t = token - 1; t >= 0; t--) {
    const m = reading.mentionOf[t]!;
    if (m !== -1 && reading.persons.has(reading.entities.mentions[m]!.entityId)) {
      let first = t;
      while (first > 0 && reading.mentionOf[first - 1] === m) first--;
      return { first, end: t + 1 };
    }
  }
  return null;
}

function toLink(reading: Reading, voices: Voices, subject: Subject | null): Link | null {
  if (!subject) return null;
  const voice = voiceOf(reading, voices, subject);
  return voice && { voice, span: tokensSpan(reading, subject.first, subject.end) };
}

function toStatement(reading: Reading, { attributed, source, voice, via }: Draft, sequence: number): Statement {
  const { cue, content } = attributed;
  const articleId = reading.document.article.id;
  const speaker = voice && toSpeaker(voice, articleId);
  const chain: Via[] = via.map((link) => ({ speaker: toSpeaker(link.voice, articleId), span: link.span }));
  return {
    id: toId(
      'statement',
      articleId,
      ...content.spans.flatMap(({ start, end }) => [start, end]),
      cue.span.start,
      cue.span.end,
    ),
    content: content.spans,
    text: content.spans.map((span) => slice(reading.text, span)).join(' '),
    mode: content.mode,
    cue: cue.span,
    cueClass: cue.class,
    source,
    speaker,
    inferred: source === null,
    about: findAbout(reading.entities, content.spans, speaker?.id ?? null),
    via: chain,
    addressedTo: [],
    saidOn: null,
    sequence,
    confidence: 0.8,
    rule: attributed.rule,
  };
}
