import type { Lexicon, Lexicons } from '../lexicon/index.js';
import type { Authority, Language } from '../model/index.js';
import { type AuthorityIndex, type NameIndex, toAuthorityIndex, toNameIndex } from './entities/index.js';
import { type FigureIndex, toFigureIndex } from './figures/index.js';
import { toSpeechIndex } from './statements/index.js';
import { type TopicIndex, toTopicIndex } from './topics/index.js';

/** What extraction knows before it reads an article. Built once, used for any number of articles. */
export interface Knowledge {
  readonly lexicons: Lexicons;
  /** The name lexicons, ready for look-up. */
  readonly names: Readonly<Record<Language, NameIndex>>;
  /** The figure lexicons, ready for look-up. */
  readonly figures: Readonly<Record<Language, FigureIndex>>;
  /** The terms of the topics, by the language of the text. */
  readonly topics: Readonly<Record<Language, TopicIndex>>;
  readonly authority: AuthorityIndex;
}

/** Prepares lexicons and authority file for look-up by comparison key. */
export function toKnowledge(lexicons: Lexicons, authority: Authority): Knowledge {
  const curated = toAuthorityIndex(authority);
  // Kept by lexicon and made here: the first article of a language need not wait for it.
  for (const { speech } of Object.values(lexicons)) toSpeechIndex(speech);
  return {
    lexicons,
    names: {
      ar: toNameIndex(lexicons.ar.names, curated.phrases),
      en: toNameIndex(lexicons.en.names, curated.phrases),
    },
    figures: { ar: toFigures(lexicons.ar), en: toFigures(lexicons.en) },
    topics: {
      ar: toTopicIndex(authority.topics, lexicons.ar.names.clitics),
      en: toTopicIndex(authority.topics, lexicons.en.names.clitics),
    },
    authority: curated,
  };
}

function toFigures({ figures, names, text }: Lexicon): FigureIndex {
  return toFigureIndex(figures, names, text);
}
