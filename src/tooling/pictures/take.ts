import type { Browser, Page } from '@playwright/test';
import { PICTURE_DAY } from '../browser/drawn-alike.ts';

/** Where and how large a picture is taken. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

/**
 * Opens a page of the site as everybody would see it on the day that pictures are taken.
 *
 * @throws when there is no such page
 */
export async function openAt(browser: Browser, url: URL, { width, height, theme }: View): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.clock.setFixedTime(PICTURE_DAY);
  const response = await page.goto(url.href, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${url.pathname}: there is no such page to take a picture of`);
  return page;
}

/**
 * Pictures as one, laid out by CSS.
 *
 * @param html of the whole picture; `{0}`, `{1}` … stand for the addresses of the pictures
 */
export async function composed(
  browser: Browser,
  pictures: readonly Buffer[],
  { html, width }: { readonly html: string; readonly width: number },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: 100 } });
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  await page.setContent(html.replace(/\{(\d+)\}/g, (_, index: string) => sources[Number(index)] ?? ''));
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}
