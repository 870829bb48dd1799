import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../../src/tooling/browser/ensure-chromium.ts';
import { launchFlags } from '../../../src/tooling/browser/launch-flags.ts';

/** Milliseconds and bytes per second of a bad line. */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 } as const;
/** So many times slower than this machine. */
const PROCESSOR = 4;
const SCREEN = { width: 412, height: 823 } as const;

export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchFlags() });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page on a cheap phone that has seen nothing yet. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
}

/** Takes a new phone, its line and processor slow from the beginning, and puts it away again. */
export async function withPhone<Result>(
  browser: Browser,
  use: (phone: Phone) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: SCREEN, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
    await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    return await use({ page, context, session });
  } finally {
    await context.close();
  }
}
