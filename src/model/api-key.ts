import { hash, randomBytes } from 'node:crypto';

/** By this a key is told from a token of an issuer, and found by tools that look for leaked secrets. */
export const API_KEY_PREFIX = 'isnad_';

const RANDOM_BYTES = 32;

/** What an API key looks like: at least 240 bits in base64url or hexadecimal digits behind the prefix. */
export const API_KEY_PATTERN = /^isnad_[\w-]{40,128}$/;

/** A new API key of 256 random bits in base64url. */
export function newApiKey(): string {
  return `${API_KEY_PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
}

/**
 * The SHA-256 of a key, in hexadecimal digits: what is kept instead of it. Slow hashes (bcrypt, Argon2) are for passwords, which can be guessed;
 * nobody guesses 256 random bits, whether a try takes a microsecond or a second, and a fast hash costs the server nothing on each request.
 */
export function digestOfApiKey(key: string): string {
  return hash('sha256', key, 'hex');
}
