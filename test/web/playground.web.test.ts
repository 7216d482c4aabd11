import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Graph, migrate } from '../../src/graph/index.js';
import { digestOfApiKey, newApiKey } from '../../src/model/index.js';
import { keepScreenshot, openBrowser, type PageRecord, recordPage } from '../support/browser.js';
import { ingestText } from '../support/ingest-text.js';
import { LIBRARY_ARTICLE, LIBRARY_SPEAKER, LIBRARY_WORDS } from '../support/library-article.js';
import { connectTestGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const EXAMPLES = readdirSync(new URL('../../schema/examples/', import.meta.url)).filter((file) =>
  file.endsWith('.graphql'),
);

const ARABIC_QUERY = `# ماذا قالت الوزيرة؟
query Minister {
  whoSaidWhat(speaker: "${LIBRARY_SPEAKER}") {
    nodes { text mode speaker { name } article { title } evidence { before quote after } }
  }
}`;

let graph: Graph;
let server: TestServer;
/** The server whose pages a test opens. */
let visited: TestServer;
/** Errors of the page that a test means to cause. */
let meant: RegExp | null;
let browser: Browser;
let page: Page;
let record: PageRecord;

beforeAll(async () => {
  graph = await connectTestGraph();
  await migrate(graph);
  await ingestText(graph, LIBRARY_ARTICLE);
  server = await startTestServer({ graph });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
});

beforeEach(async () => {
  // A context of its own is a first visit: no tabs are remembered.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  record = recordPage(page);
  visited = server;
  meant = null;
});

afterEach(async () => {
  expect(record.requests.filter((url) => url.origin !== visited.url)).toEqual([]);
  expect(record.errors.filter((error) => !meant?.test(error))).toEqual([]);
  await page.context().close();
});

describe('playground', () => {
  const open = async (query?: string) => {
    const search = query === undefined ? '' : `?${new URLSearchParams({ query })}`;
    await page.goto(`${server.url}/graphql${search}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };

  /** Monaco writes spaces as no-break spaces, and draws only the lines in view. */
  const shownAnswer = async () => {
    const text = await page.locator('.graphiql-response .view-lines').textContent();
    return text?.replaceAll('\u00a0', ' ');
  };

  test('runs an Arabic query and shows the answer', async () => {
    await open(ARABIC_QUERY);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"whoSaidWhat"').waitFor();
    await keepScreenshot(page, 'playground-arabic-query');
    const shown = await shownAnswer();
    expect(shown).toContain(LIBRARY_WORDS);
    expect(shown).toContain(LIBRARY_SPEAKER);
    expect(shown).not.toContain('"errors"');
  });

  test('shows the events of a subscription as they come', async () => {
    await open('subscription { articleIngested { kind article { title } } }');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('button', { name: /^Stop query/ }).waitFor();
    const isSubscribed = async () =>
      (await (await fetch(`${server.url}/metrics`)).text()).includes('isnad_subscriptions_open 1');
    while (!(await isSubscribed())) await new Promise((resolve) => setTimeout(resolve, 50));
    await ingestText(graph, 'قالت أمينة المكتبة إن الباب مفتوح.', { title: 'باب المكتبة' });
    await page.locator('.graphiql-response').getByText('باب المكتبة').waitFor();
    expect(await shownAnswer()).toContain('ARTICLE_ADDED');
    await page.getByRole('button', { name: /^Stop query/ }).click();
  });

  test('lays Arabic strings out from the right, and marks no Arabic letter as suspicious', async () => {
    await open(ARABIC_QUERY);
    await page.locator('.graphiql-query-editor').getByText(LIBRARY_SPEAKER).first().waitFor();
    const directions = await page.evaluate(
      `[...document.querySelectorAll('.view-line span[style*="unicode-bidi"]')].map((span) => getComputedStyle(span).unicodeBidi)`,
    );
    expect(new Set(directions as string[])).toEqual(new Set(['plaintext']));
    expect(await page.locator('.unicode-highlight').count()).toBe(0);
  });

  test('opens the examples as tabs, and again from their list', async () => {
    await open();
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(EXAMPLES.length);
    expect(await tabs.first().textContent()).toContain('WhoSaidWhatAboutTheSdf');
    await page.getByRole('button', { name: 'Show Examples' }).click();
    const entries = page.getByRole('region', { name: 'Examples' }).getByRole('button');
    expect(await entries.count()).toBe(EXAMPLES.length);
    const title = (await entries.last().locator('span').textContent()) ?? '';
    await entries.last().click();
    await page.locator('.graphiql-query-editor').getByText(title).waitFor();
    expect(await tabs.count()).toBe(EXAMPLES.length + 1);
    await keepScreenshot(page, 'playground-examples');
  });

  test('shows the documentation of the schema', async () => {
    await open('{ __typename }');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'whoSaidWhat' }).click();
    await page
      .getByText(/Who said what about whom/)
      .first()
      .waitFor();
    await keepScreenshot(page, 'playground-documentation');
  });

  test('marks a field that the schema does not have, which its workers find', async () => {
    await open('{ whoSaidNothing }');
    await page.locator('.graphiql-query-editor .squiggly-error').waitFor();
  });
});

describe('a server that answers only to those with a key', () => {
  const KEY = newApiKey();
  let closed: TestServer;

  beforeAll(async () => {
    const apiKeys = [{ name: 'visitor', role: 'READER' as const, hash: digestOfApiKey(KEY) }];
    closed = await startTestServer({ graph, config: { anonymous: 'none', apiKeys } });
  });
  afterAll(() => closed?.stop());
  beforeEach(() => {
    visited = closed;
    // Browsers report every answer with a status over 399 as an error of the page.
    meant = /status of 401/;
  });

  test('has a playground that takes the key', async () => {
    await page.goto(`${closed.url}/graphql?${new URLSearchParams({ query: '{ viewer { name role } }' })}`);
    await page.locator('.graphiql-response').getByText('UNAUTHENTICATED').first().waitFor();
    await page.getByRole('button', { name: 'Show API key' }).click();
    await page.getByRole('textbox', { name: /Sent with every request/ }).fill(KEY);
    await page.getByRole('button', { name: 'Use' }).click();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"visitor"').waitFor();
    await keepScreenshot(page, 'playground-key');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
  });

  test('has a landing page that says so', async () => {
    await page.goto(`${closed.url}/`);
    await page.getByText('only to those with an API key').waitFor();
  });
});

describe('landing page', () => {
  test('counts what the graph holds and links the examples', async () => {
    await page.goto(`${server.url}/`);
    await page.locator('#counts dd').first().waitFor();
    const statements = await page.locator('#counts div', { hasText: 'statements' }).locator('dd').textContent();
    expect(Number(statements?.replaceAll(',', ''))).toBeGreaterThan(0);
    expect(await page.locator('#examples a').count()).toBe(EXAMPLES.length);
    await keepScreenshot(page, 'landing');
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(page, 'landing-dark');
  });

  test('an example leads to the playground with its query open', async () => {
    await page.goto(`${server.url}/`);
    const link = page.locator('#examples a').last();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await page.locator('.graphiql-query-editor').getByText(title).waitFor();
    expect(await page.getByRole('tab').count()).toBe(EXAMPLES.length);
  });

  test('says so where the graph does not answer', async () => {
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: null, errors: [{ message: 'away' }] } }));
    await page.goto(`${server.url}/`);
    await page.getByText('The graph does not answer at the moment').waitFor();
  });
});
