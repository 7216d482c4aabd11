export { type Comparison, compare } from './compare.js';
export { type Evaluation, evaluate } from './evaluate.js';
export type { Figures, Score } from './figures.js';
export type { GoldDocument } from './gold.js';
export type { Mistake, MistakeKind } from './mistakes.js';
export { toNameRule } from './names.js';
export { readGold } from './read-gold.js';
export { type AnnotatedArticle, findTexts, readTexts } from './read-texts.js';
export type { Reliability } from './reliability.js';
