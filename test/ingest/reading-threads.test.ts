import { describe, expect, test } from '@jest/globals';
import { readAside } from '../../src/ingest/reading-threads.js';

const SENTENCE = 'قال وزير التربية سامي العزاوي إن العراق سيبني مئة مدرسة هذا العام.';
const LONG = `${SENTENCE} `.repeat(600);
/** A page that takes minutes to read. */
const ENDLESS = '<p>'.repeat(130_000);
const READ = { longestText: 50_000 };

function read(source: { text: string } | { html: string }, signal: AbortSignal | null = null) {
  return readAside({ source: { ...source, metadata: {} }, ...READ }, signal);
}

describe('an article is read in another thread', () => {
  test('with everything that is known of it', async () => {
    const { document, statements } = await read({ html: `<article><p>${SENTENCE}</p></article>` });
    expect(document.article).toMatchObject({ text: SENTENCE, inputMap: { starts: expect.any(Array) } });
    expect(statements).toMatchObject([{ speaker: { name: 'سامي العزاوي' }, text: 'العراق سيبني مئة مدرسة هذا العام' }]);
  });

  test('while this one goes on', async () => {
    let isRead = false;
    const reading = read({ text: LONG }).finally(() => {
      isRead = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isRead).toBe(false);
    expect((await reading).statements.length).toBeGreaterThan(500);
  });

  test('and its errors arrive as what they are', async () => {
    const tooLong = read({ text: SENTENCE.repeat(1000) });
    await expect(tooLong).rejects.toMatchObject({ name: 'IsnadError', code: 'ARTICLE_TOO_LARGE' });
    await expect(read({ html: '<html></html>' })).rejects.toMatchObject({ code: 'ARTICLE_EMPTY' });
  });

  test('until nobody waits for it, and the next one is read', async () => {
    const reason = new Error('the client has gone');
    const gone = new AbortController();
    const reading = read({ html: ENDLESS }, gone.signal);
    const next = read({ text: SENTENCE });
    setImmediate(() => gone.abort(reason));
    await expect(reading).rejects.toBe(reason);
    await expect(read({ text: SENTENCE }, gone.signal)).rejects.toBe(reason);
    expect((await next).statements).toHaveLength(1);
  });
});
