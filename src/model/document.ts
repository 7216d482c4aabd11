import type { Article, Language } from './article.js';
import type { Remark } from './remark.js';
import type { Span } from './span.js';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, number or punctuation mark of the article, with its place in `Article.text`. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters as written. */
  readonly text: string;
  /** The comparison key of `text`: folded letters, without diacritics and tatweel (see `toKey`). */
  readonly key: string;
  /** Finds what is remembered of words with the key (see `remember`); it may be another at another time. */
  readonly wordNumber: number;
}

export type BlockKind =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  /** Site chrome: cookie and share lines, disclaimers, tags, "read more". Kept in the text, never read for statements. */
  | 'boilerplate'
  /** What an editor or translator says about the article: kept as `notes`, never read for statements. */
  | 'note';

/** A line or paragraph of the article. Blocks are in text order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence of a paragraph, a whole title, or a name that stands in a byline or dateline. */
export interface Sentence extends Span {
  /** Index into `TextDocument.blocks`. */
  readonly block: number;
  /** Half-open range of indexes into `TextDocument.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A pair of quotation marks and what they enclose. A quotation may run over several sentences and paragraphs. */
export interface Quotation extends Span {
  /** The span inside the marks, trimmed of white space. */
  readonly inner: Span;
}

/** The article with everything the text room knows about it; the only input of extraction. */
export interface TextDocument {
  readonly article: Article;
  /** `null` where no handled language was recognised: nothing is extracted then. */
  readonly lang: Language | null;
  readonly title: string | null;
  /** Where the title stands in `Article.text`; `null` where it was given as metadata only. */
  readonly titleSpan: Span | null;
  readonly author: string | null;
  readonly translator: string | null;
  readonly outlet: string | null;
  /** News agencies whose tags the article carries ("(رويترز)"), by their English names, sorted. */
  readonly agencies: readonly string[];
  /** What an editor or translator says about the article ("ملاحظة المحرر: …"), in text order. */
  readonly notes: readonly string[];
  /** ISO 8601 calendar date. */
  readonly publishedOn: string | null;
  readonly blocks: readonly Block[];
  /** Sentences of the paragraphs, the title, and the names in bylines and datelines (each by itself), in text order. */
  readonly sentences: readonly Sentence[];
  /** Tokens of the sentences, in text order; boilerplate has none. */
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly remarks: readonly Remark[];
}
