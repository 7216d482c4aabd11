const PLACE = 'isnad-api-key';

/** The key that the visitor gave; it is forgotten when the tab of the browser is closed. */
export function readApiKey(): string {
  return sessionStorage.getItem(PLACE) ?? '';
}

/** Keeps a key; the empty word forgets it. */
export function keepApiKey(key: string): void {
  if (key === '') sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, key);
}

/** Asks the API as whoever the kept key is of. A key or token that stands in the headers of the request itself wins. */
export const fetchWithKey: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  const key = readApiKey();
  if (key !== '' && !headers.has('authorization') && !headers.has('x-api-key')) {
    headers.set('authorization', `Bearer ${key}`);
  }
  return fetch(input, { ...init, headers });
};

/** The kept key as a WebSocket sends it when it connects. */
export function keyParams(): Record<string, string> {
  const key = readApiKey();
  return key === '' ? {} : { authorization: `Bearer ${key}` };
}
