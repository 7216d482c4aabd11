import type { Request, RequestHandler } from 'express';
import { IsnadError } from '../../errors.js';
import { type AskedDocument, findDocument, type TrustedDocuments } from './trusted-documents.js';

/**
 * Puts the text of a trusted document in the place of its identifier, before Apollo sees the request. Identifiers come as `documentId`
 * (GraphQL over HTTP) or as the `persistedQuery` extension (clients of Apollo), by POST and by GET.
 */
export function takeTrustedDocuments(documents: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    const place = request.method === 'POST' ? bodyOf(request) : addressOf(request);
    try {
      const text = findDocument(documents, place.asked);
      if (text !== undefined) place.put(text);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      const { code, message } = error;
      response.status(400).json({ errors: [{ message, extensions: { code } }] });
      return;
    }
    next();
  };
}

/** Where a request names its document, and how the document is put there. */
interface Place {
  readonly asked: AskedDocument;
  readonly put: (query: string) => void;
}

/** Bodies of another shape ask for no document; Apollo says what is wrong with them. */
function bodyOf(request: Request): Place {
  const body = toRecord(request.body);
  const { documentId, query, extensions, ...rest } = body;
  return {
    asked: { documentId: toText(documentId), sha256Hash: hashIn(extensions), query: toText(query) },
    // The hash stays out: Apollo would hold it against the text, and not every build uses the same hash.
    put: (text) => {
      request.body = { ...rest, query: text };
    },
  };
}

function addressOf(request: Request): Place {
  const [path = '', search = ''] = request.url.split('?', 2);
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
      request.url = `${path}?${given}`;
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
