import { isIP } from 'node:net';

/** An address of a Neo4j server, without a user in it. */
export function isNeo4jUri(uri: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri) || !URL.canParse(uri)) return false;
  const { hostname, username, password } = new URL(uri);
  return hostname !== '' && username === '' && password === '';
}

/** The parts of a list such as `desk:editor:isnad_…,site:reader:isnad_…`. */
export function splitKeys(list: string | null) {
  if (list === null) return [];
  return list.split(',').map((item) => {
    const [name, role, key, ...more] = item.trim().split(':');
    return { name, role, key: more.length === 0 ? key : undefined };
  });
}

/** Whether each key has a name of its own. */
export function haveDifferentNames(keys: readonly { readonly name: string }[]): boolean {
  return new Set(keys.map(({ name }) => name)).size === keys.length;
}

/** An address on the web. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** What Express takes for a proxy that it trusts: an address, a subnet, or a name for several. */
export function isAddressRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

/** Scheme, host and port, and nothing behind them. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
