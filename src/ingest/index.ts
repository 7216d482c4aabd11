export { type ArticleSource, checkLength } from './article-source.js';
export { toExtractorRun } from './extractor-run.js';
export { type IngestFailure, type IngestOptions, type IngestReport, ingest } from './ingest.js';
export { type IngestedArticle, type IngestOneOptions, ingestOne } from './ingest-one.js';
