import { describe, expect, test } from '@jest/globals';
import { readCredential } from '../../../src/server/access/credential.js';

const KEY = `isnad_${'k'.repeat(43)}`;
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln';

describe('readCredential', () => {
  test.each([
    ['a key as bearer', { authorization: `Bearer ${KEY}` }, { kind: 'KEY', value: KEY }],
    ['a key in a header of its own', { 'x-api-key': KEY }, { kind: 'KEY', value: KEY }],
    ['a key in both', { authorization: `Bearer ${KEY}`, 'x-api-key': KEY }, { kind: 'KEY', value: KEY }],
    ['the scheme in another case', { authorization: `bearer  ${KEY}` }, { kind: 'KEY', value: KEY }],
    ['a token', { authorization: `Bearer ${TOKEN}` }, { kind: 'TOKEN', value: TOKEN }],
    ['the log-in of a proxy and a key', { authorization: 'Basic dTpw', 'x-api-key': KEY }, { kind: 'KEY', value: KEY }],
    ['the log-in of a proxy alone', { authorization: 'Basic dTpw' }, null],
    ['nothing', {}, null],
  ])('reads %s', (_, credentials, expected) => {
    expect(readCredential(credentials)).toEqual(expected);
  });

  test.each([
    ['a key without the scheme', { authorization: KEY }, /"Bearer isnad_…"/],
    ['a scheme without a key', { authorization: 'Bearer ' }, /"Bearer isnad_…"/],
    ['another scheme', { authorization: 'Digest username="a"' }, /"Bearer isnad_…"/],
    ['two that differ', { authorization: `Bearer ${TOKEN}`, 'x-api-key': KEY }, /Send one of them/],
  ])('refuses %s', (_, credentials, message) => {
    expect(() => readCredential(credentials)).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED', message: expect.stringMatching(message) }),
    );
  });
});
