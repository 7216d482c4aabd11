import type { SpeechLexicon } from '../lexicon/index.js';
import {
  type Affiliation,
  contains,
  type Entity,
  type Span,
  type Speaker,
  type Statement,
  type TextDocument,
} from '../model/index.js';
import type { ArticleEntities } from './entities/index.js';
import { firstTokenFrom, type SpeechIndex, toSpeechIndex } from './statements/index.js';

/** How far behind the noun for the source the name may begin, in tokens. */
const REACH = 8;

/** What affiliations are read from. */
export interface ReadSources {
  readonly document: TextDocument;
  readonly found: ArticleEntities;
  readonly statements: readonly Statement[];
}

/**
 * Where unnamed sources belong: the organizations and places that are named inside the phrases that mean them ("officials in the
 * Pentagon"), in text order and once each. An outlet there is whom the source spoke to and not where it belongs.
 */
export function findAffiliations(
  { document, found, statements }: ReadSources,
  lexicon: SpeechLexicon,
): readonly Affiliation[] {
  const index = toSpeechIndex(lexicon);
  const hosts = new Set(found.entities.filter(canHaveMembers).map(({ id }) => id));
  const affiliations = new Map<string, Affiliation>();
  for (const { speaker, span } of statements.flatMap(phrasesOf)) {
    if (speaker.type !== 'ANONYMOUS' && speaker.type !== 'GROUP') continue;
    const reach = reachOf(document, span, index);
    for (const mention of found.mentions) {
      if (mention.start >= reach) break;
      if (!contains(span, mention) || !hosts.has(mention.entityId)) continue;
      const key = `${speaker.id} ${mention.entityId}`;
      const words = { start: span.start, end: mention.end };
      if (!affiliations.has(key))
        affiliations.set(key, { sourceId: speaker.id, entityId: mention.entityId, span: words });
    }
  }
  return [...affiliations.values()];
}

function canHaveMembers({ type, isOutlet }: Entity): boolean {
  return type === 'PLACE' || (type === 'ORGANIZATION' && !isOutlet);
}

/** The phrases that mean whoever speaks and whoever passes it on. */
function phrasesOf({ speaker, source, via }: Statement): { readonly speaker: Speaker; readonly span: Span }[] {
  return speaker === null || source === null ? [...via] : [{ speaker, span: source }, ...via];
}

/** The offset before which a name belongs to the noun with which a phrase begins; its beginning where that noun means no people. */
function reachOf({ tokens }: TextDocument, { start, end }: Span, { words }: SpeechIndex): number {
  let first = firstTokenFrom(tokens, start);
  while (words.determiners.has(tokens[first]?.key ?? '')) first++;
  const head = tokens[first]?.key ?? '';
  const isPerson = [words.anonymousNouns, words.titleNouns, words.groupNouns].some((nouns) => nouns.has(head));
  if (!isPerson) return start;
  for (let t = first + 1; t <= first + REACH && t < tokens.length; t++) {
    const { key, start: next } = tokens[t]!;
    if (next >= end || words.commas.has(key) || words.relatives.has(key) || words.from.has(key)) return next;
  }
  return tokens[Math.min(first + REACH, tokens.length - 1)]!.end;
}
