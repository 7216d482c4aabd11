import { type About, type Statement, slice, toId } from '../../model/index.js';
import { findAbout } from '../entities/index.js';
import { findAddressees } from './addressees.js';
import { confidenceOf } from './confidence.js';
import type { AttributedContent } from './contents.js';
import { type Draft, toDraft, toHeadlineDraft } from './drafts.js';
import { nameUnnamed } from './named-later.js';
import type { Reading } from './reading.js';
import { findSaidOn } from './said-on.js';
import { createVoices, finalVoice, toSpeaker } from './voices.js';

/** The contents of an article: those of its body in text order, and that of a headline "Name: words". */
export interface ArticleContents {
  readonly headline: AttributedContent | null;
  readonly body: readonly AttributedContent[];
}

/** Resolves the sources in text order and puts the statements together. A headline is resolved last: the body says who its speaker is. */
export function joinStatements(reading: Reading, { headline, body }: ArticleContents): Statement[] {
  const voices = createVoices();
  const drafts: Draft[] = [];
  for (const attributed of body) drafts.push(toDraft(reading, voices, attributed, drafts));
  nameUnnamed(reading, voices);
  if (headline) drafts.unshift(toHeadlineDraft(reading, voices, headline, drafts));
  const statements: Statement[] = [];
  for (const draft of drafts) statements.push(toStatement(reading, draft, statements));
  return statements;
}

/** `earlier` are the statements before it in text order. */
function toStatement(
  reading: Reading,
  { attributed, source, isInferred, voice, via }: Draft,
  earlier: readonly Statement[],
): Statement {
  const { cue, content, rule } = attributed;
  const articleId = reading.document.article.id;
  const speaker = voice && toSpeaker(voice, articleId);
  const home = voice && (finalVoice(voice).home ?? voice.home);
  const offsets: number[] = [];
  for (const { start, end } of content.spans) offsets.push(start, end);
  const addressedTo = findAddressees(reading, attributed).filter(({ entityId }) => entityId !== speaker?.id);
  const statement = {
    id: toId('statement', articleId, ...offsets, cue.span.start, cue.span.end),
    content: content.spans,
    text: content.spans.map((span) => slice(reading.text, span)).join(' '),
    mode: content.mode,
    cue: cue.kind === 'turn' ? null : cue.span,
    cueClass: cue.kind === 'turn' ? null : cue.class,
    source,
    speaker,
    inferred: isInferred,
    about: withAddressees(findAbout(reading.entities, content.spans, { id: speaker?.id ?? null, home }), addressedTo),
    via: via.map((link) => ({ speaker: toSpeaker(link.voice, articleId), span: link.span })),
    addressedTo,
    saidOn: findSaidOn(reading, attributed),
    sequence: earlier.length,
    rule,
    confidence: 0,
  };
  statement.confidence = confidenceOf(statement, { text: reading.text, before: earlier.at(-1) ?? null });
  return statement;
}

/** What is said to somebody ("accused them of …") is said about them. */
function withAddressees(about: readonly About[], addressedTo: readonly About[]): readonly About[] {
  const known = new Set(about.map(({ entityId }) => entityId));
  return [...addressedTo.filter(({ entityId }) => !known.has(entityId)), ...about];
}
