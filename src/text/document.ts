import type { Lexicons } from '../lexicon/index.js';
import { type Article, type Remark, type Sentence, slice, type TextDocument, type Token } from '../model/index.js';
import { splitBlocks } from './blocks.js';
import { toKey } from './keys.js';
import { findLanguage } from './languages.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';
import { splitTokens } from './tokens.js';

/**
 * Everything the text room knows about an article. Pure: the same article and lexicons give the same document; no odd text makes it
 * throw. Every token, sentence, block and quotation re-slices from `article.text`.
 */
export function toDocument(article: Article, lexicons: Lexicons): TextDocument {
  const { text, metadata } = article;
  const lang = findLanguage(text, metadata, lexicons);
  const blocks = splitBlocks(text);
  const rules = { abbreviations: new Set((lang ? lexicons[lang].text.abbreviations : []).map(toKey)) };
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'title' && block.kind !== 'paragraph') return;
    for (const span of splitSentences(text, block, rules)) {
      const firstToken = tokens.length;
      splitTokens(text, span, tokens);
      if (tokens.length > firstToken) sentences.push({ ...span, block: index, firstToken, endToken: tokens.length });
    }
  });
  const { quotations, remarks } = findQuotations(text, blocks);
  const titleSpan = blocks.find((block) => block.kind === 'title') ?? null;
  const languageRemarks: Remark[] = lang
    ? []
    : [{ code: 'language-not-handled', message: 'The article is in a language without a lexicon.' }];
  return {
    article,
    lang,
    title: metadata.title ?? (titleSpan ? slice(text, titleSpan) : null),
    titleSpan: titleSpan && { start: titleSpan.start, end: titleSpan.end },
    author: metadata.author ?? null,
    translator: metadata.translator ?? null,
    outlet: metadata.outlet ?? null,
    publishedOn: metadata.publishedOn ?? null,
    blocks,
    sentences,
    tokens,
    quotations,
    remarks: [...article.remarks, ...languageRemarks, ...remarks],
  };
}
