import type { Browser } from '@playwright/test';
import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import { stylePath } from '../../urls.ts';
import { composed, openAt } from './take.ts';

const WIDTH = 1120;
const GAP = 24;

/** Samples of the style page that show what the look consists of, in two columns. */
const COLUMNS = [
  [
    'all-signs',
    'turned-signs',
    'stations',
    'button-primary-rest',
    'button-primary-focus',
    'labels',
    'map',
    'consequences',
    'desk-toast',
  ],
  ['severities', 'checklist', 'situation', 'timeline-typed', 'date-error', 'embed-way'],
] as const;

/**
 * A part of the style page: components in both themes.
 *
 * @param site where the built site is served
 */
export async function styleSamples(browser: Browser, site: string): Promise<Buffer> {
  const url = new URL(stylePath(DEFAULT_LOCALE).slice(1), site);
  const page = await openAt(browser, url, { width: WIDTH, height: 900, theme: 'light' });
  // Alone on the page: what else stands there would move them by parts of a pixel.
  await page.evaluate((ids) => {
    const samples = ids.flatMap((id) => document.getElementById(id) ?? []);
    document.querySelector('main')?.replaceChildren(...samples);
  }, COLUMNS.flat());
  const pictures: Buffer[] = [];
  for (const id of COLUMNS.flat())
    pictures.push(await page.locator(`#${id}`).screenshot({ animations: 'disabled' }));
  await page.close();
  let index = 0;
  const columns = COLUMNS.map(
    (ids) => `<div>${ids.map(() => `<img src="{${index++}}" alt="">`).join('')}</div>`,
  );
  return composed(browser, pictures, {
    width: 2 * WIDTH,
    html: `<style>body{margin:0;display:flex;gap:${GAP}px;padding:${GAP}px}div{flex:1;min-width:0}img{display:block;max-width:100%;margin-bottom:${GAP}px}</style>${columns.join('')}`,
  });
}
