export { findAbout } from './about.js';
export type { ArticleEntities } from './article-entities.js';
export { type AuthorityIndex, toAuthorityIndex } from './authority-index.js';
export { countryIn } from './country-words.js';
export { findEntities } from './find-entities.js';
export { type NameIndex, toNameIndex } from './name-index.js';
