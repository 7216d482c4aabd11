import type { DescribedArticle, Description } from '../description.js';
import type { TaggedWords } from '../tagged-words.js';
import type { Word } from '../words.js';
import type { CapitalIndex } from './capital-index.js';
import { isCapitalized } from './runs.js';

/**
 * "The institute" after "the Institute for Fiscal Research", "the company" after "Corvane Inc": the article and a noun that the name of an
 * organization contains, or that stands for its kind, mean the one that was named last.
 */
export function findDescribedBodies({ words, names, chosen, clusterOf }: DescribedArticle): readonly Description[] {
  const { capitals } = names;
  if (capitals === null) return [];
  const found: Description[] = [];
  const bodies = chosen.filter(({ type }) => type === 'ORGANIZATION');
  words.words.forEach(({ token }, at) => {
    const article = articleBefore(words, at, capitals);
    if (article === null) return;
    if (isCapitalized(words, at) || isGoverning(words, at, capitals)) return;
    const isKind = capitals.companyNouns.has(token.key);
    if (!isKind && !capitals.organizationWords.has(token.key)) return;
    const bearer = bodies.findLast(({ first, keys, kind }) => {
      return first < at && (keys.includes(token.key) || (isKind && kind === 'company'));
    });
    const cluster = bearer && clusterOf.get(bearer);
    if (cluster) found.push({ cluster, span: { start: article.token.start, end: token.end } });
  });
  return found;
}

/** The article of a noun, one adjective between them at most: "the software maker". */
function articleBefore(words: TaggedWords, at: number, { articles }: CapitalIndex): Word | null {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const word = words.words[before]!;
    if (articles.has(word.token.key)) return word;
    if (word.token.kind !== 'word' || isCapitalized(words, before) || word.isPossessive) return null;
  }
  return null;
}

/** "The government of the province": what follows tells it from the one that was named. */
function isGoverning({ words }: TaggedWords, at: number, { connectors }: CapitalIndex): boolean {
  return connectors.has(words[at + 1]?.token.key ?? '');
}
