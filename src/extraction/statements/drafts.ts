import type { Span } from '../../model/index.js';
import { withoutMarks } from './bare-phrase.js';
import type { AttributedContent, Attributor } from './contents.js';
import type { Cue } from './cues.js';
import { noteDocument } from './documents.js';
import { impliedVoice } from './implied-voice.js';
import { hasFlag } from './inflection.js';
import { findOccasion, type Occasion } from './occasions.js';
import { phraseWords } from './phrase-words.js';
import { type Reading, sentenceAt, tokensSpan } from './reading.js';
import { takeUp } from './same-voice.js';
import { shortenedBody } from './shortened-bodies.js';
import type { Subject } from './subject.js';
import { voiceOf } from './voice-of.js';
import { carriedVoice, noteOvertSubject, noteVoice, type Voice, type Voices } from './voices.js';

interface Link {
  readonly voice: Voice;
  readonly span: Span;
}

/** A content with its sources resolved to voices. */
export interface Draft {
  readonly attributed: AttributedContent;
  readonly source: Span | null;
  /** Whether the speaker was carried over or reached through a pronoun. */
  readonly isInferred: boolean;
  readonly voice: Voice | null;
  readonly via: readonly Link[];
  /** What holds of `via` for what the speaker, and whoever reports it, go on to say. */
  readonly told: readonly Told[];
}

/** Who passes on what a voice says on an occasion. */
interface Told {
  readonly voice: Voice | null;
  readonly links: readonly Link[];
}

/** Resolves who says a content of the body and who passes it on; `earlier` are the drafts before it in text order. Notes in `voices` who spoke. */
export function toDraft(
  reading: Reading,
  voices: Voices,
  attributed: AttributedContent,
  earlier: readonly Draft[],
): Draft {
  const before = earlier.at(-1) ?? null;
  const relays = attributed.relays.map((relay) => ({
    cue: relay.cue,
    link: toLink(reading, voices, relay.subject) ?? carriedLink(voices, relay, attributed),
  }));
  const quoting = quotingLink(reading, voices, attributed);
  const relayed = [...(quoting ? [quoting] : []), ...relays.flatMap(({ link }) => link ?? [])];
  const own = toLink(reading, voices, attributed.subject);
  if (own) takeUp(reading, voices, own.voice, attributed.cue);
  const implied = () =>
    attributed.rule === 'interview-question'
      ? askingOutlet(earlier)
      : impliedVoice(reading, voices, attributed, before?.attributed ?? null);
  const voice = own?.voice ?? implied();
  const isRelayed = relays.some(({ cue }) => cue === attributed.cue);
  const reports = relays.filter(({ cue }) => cue !== attributed.cue && cue.kind !== 'nominal');
  const { firstToken } = sentenceAt(reading, attributed.cue.first);
  // "The council said in a statement that the ministry expects": what stands before the inner cue is of whoever reports.
  const inner = reports.some(({ cue }) => cue.first < attributed.cue.first) ? attributed.cue.first : firstToken;
  if (voice) {
    noteVoice(voices, voice, isRelayed ? null : attributed.cue);
    if (own && !isRelayed) noteOvertSubject(voice, attributed.cue);
    noteDocument(reading, voices, voice, { first: inner, end: attributed.content.first });
  }
  // Who reported somebody else's words goes on speaking behind them: the next "and he added" is theirs.
  for (const { cue, link } of reports) {
    if (link === null) continue;
    noteVoice(voices, link.voice, cue);
    noteDocument(reading, voices, link.voice, { first: firstToken, end: inner });
  }
  const reporter = reports.find(({ link }) => link !== null)?.link?.voice;
  const isTurn = attributed.cue.kind === 'colon' || attributed.cue.kind === 'turn';
  const occasion = findOccasion(reading, attributed, before?.attributed.content.end ?? 0);
  const outlet = isTurn ? null : outletLink(reading, voices, occasion);
  const carried =
    isTurn || outlet || occasion.isNew ? [] : toldBefore(reading, earlier, reporter ?? voice, attributed.cue);
  const links = outlet ? [outlet] : carried;
  const passing = [...(reporter ? carried : []), ...relayed, ...links].filter(
    (link, i, all) => link.voice !== voice && all.findIndex((other) => other.voice === link.voice) === i,
  );
  const { subject } = attributed;
  // "According to the figures" holds for one sentence.
  const figures = relays.flatMap(({ cue, link }) =>
    cue.kind === 'nominal' && link?.voice.isDocument ? link.voice : [],
  );
  const told = relayed.length > 0 ? passing.filter((link) => !figures.includes(link.voice)) : links;
  return {
    attributed,
    source: subject && tokensSpan(reading, subject.first, subject.end),
    isInferred: own === null,
    voice,
    via: passing,
    told: [{ voice, links: told }, ...(reporter ? [{ voice: reporter, links }] : [])],
  };
}

/** "An official: …" is whoever speaks first in the article. */
export function toHeadlineDraft(
  reading: Reading,
  voices: Voices,
  attributed: AttributedContent,
  body: readonly Draft[],
): Draft {
  const subject = attributed.subject!;
  const source = tokensSpan(reading, subject.first, subject.end);
  // "Half of the farmers: …", "85 % of the farmers: …" and «The Works: …» are said by nobody else.
  const isNamed =
    isQuotedBody(reading, subject) ||
    reading.tokens[subject.first]!.kind === 'number' ||
    reading.entities.meantBy(source) !== null;
  const first = isNamed ? null : (body.find((draft) => draft.voice !== null)?.voice ?? null);
  const voice = first ?? voiceOf(reading, voices, subject);
  return { attributed, source, isInferred: first !== null, voice, via: [], told: [] };
}

/** «The Works» for a ministry that the article names. */
function isQuotedBody(reading: Reading, label: Subject): boolean {
  const inner = reading.opens[label.first] === -1 ? null : withoutMarks(reading, label);
  return inner !== null && shortenedBody(reading, phraseWords(reading, inner), inner) !== null;
}

/** Who asks the questions of an interview: the outlet that the text has named for it. */
function askingOutlet(earlier: readonly Draft[]): Voice | null {
  const outlets = earlier.flatMap(({ via, voice, attributed }) =>
    attributed.rule === 'interview-question' ? (voice ?? []) : via.map((link) => link.voice),
  );
  return outlets.findLast(({ type }) => type === 'OUTLET') ?? null;
}

function outletLink(reading: Reading, voices: Voices, { outlet }: Occasion): Link | null {
  const link = toLink(reading, voices, outlet);
  if (link && link.voice.entity === null) link.voice.type = 'OUTLET';
  return link;
}

/**
 * An outlet or occasion given once holds for what the same speaker goes on to say or report. Where somebody else has spoken since, only an
 * outlet holds on: while its own questions part the answers, to the end of the paragraph, and for a verb of going on ("added").
 */
function toldBefore(reading: Reading, earlier: readonly Draft[], voice: Voice | null, cue: Cue): readonly Link[] {
  const goesOn = cue.verb !== null && hasFlag(cue.verb, 'more');
  const { block } = sentenceAt(reading, cue.first);
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { told, voice: speaker, attributed } = earlier[i]!;
    const links = told.find((known) => known.voice === voice)?.links;
    if (links) return i === earlier.length - 1 ? links : links.filter((link) => link.voice.type === 'OUTLET');
    const isParagraph = sentenceAt(reading, attributed.cue.first).block === block;
    // What a phrase attributes ("according to witnesses, …") stands between two statements of one occasion.
    const isBeside = attributed.cue.kind === 'nominal';
    if (!goesOn && !isParagraph && !isBeside && speaker?.type !== 'OUTLET') return [];
  }
  return [];
}

/** Whoever goes on to report somebody else's words without being named again. */
function carriedLink(voices: Voices, { cue }: Attributor, inner: Attributor): Link | null {
  if (cue.verb === null || cue === inner.cue) return null;
  const voice = carriedVoice(voices, cue);
  return voice && { voice, span: cue.span };
}

/** "The paper said … And it quoted (ونقلت عن) officials as saying …": whoever spoke last passes on what the source of such a verb said. */
function quotingLink(reading: Reading, voices: Voices, { cue, subject, relays }: AttributedContent): Link | null {
  if (cue.verb === null || !hasFlag(cue.verb, 'relay') || subject === null || relays.length > 0) return null;
  const { prepositions } = reading.index.words;
  const voice = prepositions.has(reading.keys[subject.first - 1]!) ? carriedVoice(voices, cue) : null;
  return voice && { voice, span: cue.span };
}

function toLink(reading: Reading, voices: Voices, subject: Subject | null): Link | null {
  if (!subject) return null;
  const voice = voiceOf(reading, voices, subject);
  return voice && { voice, span: tokensSpan(reading, subject.first, subject.end) };
}
