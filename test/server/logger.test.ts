import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/index.js';
import { createLogger } from '../../src/server/logger.js';

function logged(settings: Pick<Config, 'logLevel' | 'logFormat'>): string {
  let text = '';
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk;
      done();
    },
  });
  const logger = createLogger(settings, destination);
  logger.info({ requestId: 'r1' }, 'first');
  logger.warn('second');
  return text;
}

describe('createLogger', () => {
  test('writes one JSON object a line', () => {
    const lines = logged({ logLevel: 'info', logFormat: 'json' }).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 30, time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), requestId: 'r1', msg: 'first' },
      { level: 40, time: expect.any(String), msg: 'second' },
    ]);
  });

  test('writes text for people', () => {
    const lines = logged({ logLevel: 'info', logFormat: 'text' }).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\[\d\d:\d\d:\d\d\] .*INFO.*first.*r1/);
  });

  test('leaves out what is below the level', () => {
    const text = logged({ logLevel: 'warn', logFormat: 'json' });
    expect(text).toContain('second');
    expect(text).not.toContain('first');
  });
});
