export { readTrustedDocuments } from './read.js';
export { takeTrustedDocument } from './take-document.js';
export { findDocument, type TrustedDocuments } from './trusted-documents.js';
