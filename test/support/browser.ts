import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/**
 * Starts the Chromium of this machine.
 * A machine without one fails the browser tests: they are the only proof that the pages work, so they are never skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `The browser tests need Chromium, and there is none at ${executablePath}. Install it or set CHROMIUM.`,
    );
  }
  // Chromium refuses to run its sandbox as root, which is what containers do.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

/** What a page did besides showing itself. */
export interface PageRecord {
  /** Every address asked for, with what is inside the page (`data:`, `blob:`) left out. */
  readonly requests: readonly URL[];
  /** Errors of scripts, of loading, and of the content security policy. */
  readonly errors: readonly string[];
}

export function recordPage(page: Page): PageRecord {
  const requests: URL[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol)) requests.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { requests, errors };
}

/** Keeps a picture of the page where `ISNAD_SCREENSHOTS` names a folder. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.ISNAD_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
