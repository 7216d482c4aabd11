import { IsnadError } from '../../errors.js';

/** Documents that the builds of apps left with the server, so that the apps need to send their identifiers only. */
export interface TrustedDocuments {
  /** The text of each, by its identifier as `toDocumentId` writes it. */
  readonly byId: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
  /** Whether nothing else is run. */
  readonly only: boolean;
}

/** How a request says what it wants to be run. */
export interface AskedDocument {
  readonly documentId: string | undefined;
  /** Of the `persistedQuery` extension. */
  readonly sha256Hash: string | undefined;
  readonly query: string | undefined;
}

/**
 * The text of the trusted document that a request asks for by its identifier; `undefined` where the request is to stay as it is.
 * Where only trusted documents are run, one that is sent as text has to be one of them, to the letter.
 *
 * @throws IsnadError `DOCUMENT_NOT_TRUSTED`
 */
export function findDocument({ byId, texts, only }: TrustedDocuments, asked: AskedDocument): string | undefined {
  const { documentId, sha256Hash, query } = asked;
  if (query !== undefined) {
    if (only && !texts.has(query)) throw notTrusted('this is none of them');
    return undefined;
  }
  const id = documentId ?? sha256Hash;
  const text = id === undefined ? undefined : byId.get(toDocumentId(id));
  // A hash that is not known may be one that the client is about to register (automatic persisted queries).
  if (text === undefined && (only || documentId !== undefined)) throw notTrusted('the request names none of them');
  return text;
}

/** GraphQL over HTTP writes `sha256:` before the hash (Appendix A, Persisted Documents); clients leave it out as well. */
export function toDocumentId(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase();
}

function notTrusted(reason: string): IsnadError {
  return new IsnadError(
    'DOCUMENT_NOT_TRUSTED',
    `Trusted documents are operations that an app left with the server beforehand, and ${reason}. Add it to ISNAD_TRUSTED_DOCUMENTS, then restart the server.`,
  );
}
