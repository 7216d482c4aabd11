export { takeTrustedDocuments } from './middleware.js';
export { readTrustedDocuments } from './read.js';
export { findDocument, type TrustedDocuments } from './trusted-documents.js';
