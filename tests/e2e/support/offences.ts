import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the content security policy has stopped in this document. */
    sortieStopped?: string[];
  }
}

export interface Offences {
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly said: readonly string[];
  /** Addresses on other hosts that were asked for anything. */
  readonly elsewhere: readonly string[];
  /** Files that were not there. */
  readonly missing: readonly string[];
  /** What the policy has stopped, in the document that is open now. */
  stopped(): Promise<readonly string[]>;
}

/** Notes from now on whatever a page must never do. Call it before the page is opened. */
export async function watchOffences(page: Page, baseURL: string): Promise<Offences> {
  const said: string[] = [];
  const elsewhere: string[] = [];
  const missing: string[] = [];
  const { origin } = new URL(baseURL);

  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked, href } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) elsewhere.push(href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    window.sortieStopped = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.sortieStopped?.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  return {
    said,
    elsewhere,
    missing,
    stopped: () => page.evaluate(() => window.sortieStopped ?? ['not watched']),
  };
}

/** Fails, once for each kind, when a page has done what it must never do. */
export async function expectNoOffence(offences: Offences): Promise<void> {
  expect.soft(await offences.stopped(), 'stopped by the policy').toEqual([]);
  expect.soft(offences.said, 'said in the console').toEqual([]);
  expect.soft(offences.elsewhere, 'asked of other hosts').toEqual([]);
  expect.soft(offences.missing, 'not there').toEqual([]);
}
