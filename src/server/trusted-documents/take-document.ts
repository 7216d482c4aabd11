import type { HTTPGraphQLRequest } from '@apollo/server';
import { type AskedDocument, findDocument, type TrustedDocuments } from './trusted-documents.js';

/** The parts of a request that say what is to be run. */
type Asking = Pick<HTTPGraphQLRequest, 'method' | 'body' | 'search'>;

/**
 * The request with the text of a trusted document in the place of its identifier. Identifiers come as `documentId` (GraphQL over HTTP) or
 * as the `persistedQuery` extension (clients of Apollo), by POST and by GET.
 *
 * @throws IsnadError `DOCUMENT_NOT_TRUSTED`
 */
export function takeTrustedDocument<Request extends Asking>(documents: TrustedDocuments, request: Request): Request {
  const place = request.method === 'POST' ? bodyOf(request) : addressOf(request);
  const text = findDocument(documents, place.asked);
  return text === undefined ? request : { ...request, ...place.put(text) };
}

/** Where a request names its document, and how it reads with the document there. */
interface Place {
  readonly asked: AskedDocument;
  readonly put: (query: string) => Partial<Asking>;
}

/** Bodies of another shape ask for no document; Apollo says what is wrong with them. */
function bodyOf(request: Asking): Place {
  const { documentId, query, extensions, ...rest } = toRecord(request.body);
  return {
    asked: { documentId: toText(documentId), sha256Hash: hashIn(extensions), query: toText(query) },
    // The hash stays out: Apollo would hold it against the text, and not every build uses the same hash.
    put: (text) => ({ body: { ...rest, query: text } }),
  };
}

function addressOf({ search }: Asking): Place {
  const given = new URLSearchParams(search);
  return {
    asked: {
      documentId: toText(given.get('documentId')),
      sha256Hash: hashIn(readJson(given.get('extensions'))),
      query: toText(given.get('query')),
    },
    put: (text) => {
      given.delete('documentId');
      given.delete('extensions');
      given.set('query', text);
      return { search: `?${given}` };
    },
  };
}

function hashIn(extensions: unknown): string | undefined {
  return toText(toRecord(toRecord(extensions).persistedQuery).sha256Hash);
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
