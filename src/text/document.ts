import type { Lexicons } from '../lexicon/index.js';
import {
  type Article,
  type Language,
  type Remark,
  type Sentence,
  type Span,
  slice,
  type TextDocument,
  type Token,
} from '../model/index.js';
import { findAgencies } from './agencies.js';
import { toKey } from './keys.js';
import { findLanguage } from './languages.js';
import { type LaidOutBlock, layOut } from './layout.js';
import { toDateOrder, toPatterns } from './patterns.js';
import { findQuotations } from './quotations.js';
import { type SentenceRules, splitSentences } from './sentences.js';
import { findToday } from './today.js';
import { splitTokens } from './tokens.js';

/**
 * Everything the text room knows about an article. Pure: the same article and lexicons give the same document; no odd text makes it
 * throw. Every token, sentence, block and quotation re-slices from `article.text`. What the metadata state is believed before what the
 * text says.
 */
export function toDocument(article: Article, lexicons: Lexicons): TextDocument {
  const { text, metadata } = article;
  const lang = findLanguage(text, metadata, lexicons);
  const layout = layOut(text, { metadata, lang, lexicons });
  const { quotations, remarks } = findQuotations(text, layout.blocks);
  const body = readSentences(text, layout.blocks, toSentenceRules(lang, lexicons));
  const titleSpan = layout.blocks.find((block) => block.kind === 'title') ?? null;
  const written = (span: Span | null) => (span ? slice(text, span) : null);
  const author = metadata.author ?? written(layout.author);
  const outlet = metadata.outlet ?? written(layout.outlet);
  return {
    article,
    lang,
    title: metadata.title ?? written(titleSpan),
    titleSpan: titleSpan && { start: titleSpan.start, end: titleSpan.end },
    author,
    translator: metadata.translator ?? written(layout.translator),
    outlet,
    agencies: findAgencies(text, layout.blocks, [author, outlet], toPatterns(lexicons)),
    notes: layout.blocks.filter(({ kind }) => kind === 'note').map((note) => slice(text, note)),
    publishedOn:
      metadata.publishedOn ?? layout.publishedOn ?? findToday(body, toPatterns(lexicons), toDateOrder(lang, lexicons)),
    blocks: layout.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    ...body,
    quotations,
    remarks: [...article.remarks, ...toLanguageRemarks(lang, metadata.lang), ...layout.remarks, ...remarks],
  };
}

function readSentences(
  text: string,
  blocks: readonly LaidOutBlock[],
  rules: SentenceRules,
): Pick<TextDocument, 'sentences' | 'tokens'> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const { start, end } of splitBlock(text, block, rules)) {
      const firstToken = tokens.length;
      pushTokens(text, { start, end }, block.tokens, tokens);
      const endToken = tokens.length;
      if (endToken > firstToken) sentences.push({ start, end, block: index, firstToken, endToken });
    }
  });
  return { sentences, tokens };
}

/** A line that was read word by word is not split again: no sentence or name ends inside a token. */
function pushTokens(text: string, { start, end }: Span, ofLine: readonly Token[], tokens: Token[]): void {
  if (ofLine.length === 0) splitTokens(text, { start, end }, tokens);
  for (const token of ofLine) {
    if (token.end > end) return;
    if (token.start >= start) tokens.push(token);
  }
}

/** A headline is one sentence whatever its marks; of a byline or dateline the names are read, each for itself. */
function splitBlock(text: string, block: LaidOutBlock, rules: SentenceRules): readonly Span[] {
  if (block.kind === 'note') return [];
  if (block.kind === 'paragraph') return splitSentences(text, block, rules);
  return block.kind === 'title' ? [block] : block.names;
}

const rulesOf = new WeakMap<Lexicons, Partial<Record<Language, SentenceRules>>>();
const NO_RULES: SentenceRules = { abbreviations: new Set(), letterNames: new Set() };

function toSentenceRules(lang: Language | null, lexicons: Lexicons): SentenceRules {
  if (lang === null) return NO_RULES;
  const known = rulesOf.get(lexicons) ?? {};
  rulesOf.set(lexicons, known);
  const { abbreviations, letterNames } = lexicons[lang].text;
  known[lang] ??= { abbreviations: new Set(abbreviations.map(toKey)), letterNames: new Set(letterNames.map(toKey)) };
  return known[lang];
}

function toLanguageRemarks(lang: Language | null, stated: string | undefined): readonly Remark[] {
  if (lang !== null) return [];
  const which =
    stated === undefined
      ? 'The language of the article was not recognised'
      : `There is no lexicon for the language "${stated}"`;
  return [{ code: 'language-not-handled', message: `${which}: nothing can be read from it.` }];
}
