import { type Span, type Statement, slice, toId, type Via } from '../../model/index.js';
import { findAbout } from '../entities/index.js';
import type { AttributedContent } from './contents.js';
import { type Reading, tokensSpan } from './reading.js';
import { carriedVoice, createVoices, note, toSpeaker, type Voice, type Voices, voiceOf } from './speakers.js';
import type { Subject } from './subjects.js';

interface Link {
  readonly voice: Voice;
  readonly span: Span;
}

interface Draft {
  readonly attributed: AttributedContent;
  readonly source: Span | null;
  readonly voice: Voice | null;
  readonly via: readonly Link[];
}

/** The contents of an article: those of its body in text order, and that of a headline "Name: words". */
export interface ArticleContents {
  readonly headline: AttributedContent | null;
  readonly body: readonly AttributedContent[];
}

/** Resolves the sources in text order and puts the statements together. A headline is resolved last: the body says who its speaker is. */
export function joinStatements(reading: Reading, { headline, body }: ArticleContents): Statement[] {
  const voices = createVoices();
  const drafts = body.map((attributed) => toDraft(reading, voices, attributed));
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
  const named = voiceOf(reading, voices, subject);
  const voice = named?.entity ? named : (body.find((draft) => draft.voice !== null)?.voice ?? named);
  return { attributed, source: tokensSpan(reading, subject.first, subject.end), voice, via: [] };
}

function toDraft(reading: Reading, voices: Voices, attributed: AttributedContent): Draft {
  const via: Link[] = [];
  for (const { subject, cue } of attributed.relays) {
    const link = toLink(reading, voices, subject);
    if (link) {
      via.push(link);
      note(voices, link.voice, cue);
    }
  }
  const own = toLink(reading, voices, attributed.subject);
  const voice = own?.voice ?? carriedVoice(voices, attributed.cue);
  if (voice) note(voices, voice, attributed.cue);
  return { attributed, source: own?.span ?? null, voice, via };
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
