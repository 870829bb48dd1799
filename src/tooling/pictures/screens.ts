import type { Browser } from '@playwright/test';
import type { Locale } from '../../i18n/locales.ts';
import { cancelPath, guidePath, homePath, searchPath } from '../../urls.ts';
import { composed, openAt } from './take.ts';

const SIZE = { width: 360, height: 680 } as const;
const GAP = 20;

/** What a reader meets, in this order: home, a question, a plan, a guide, the search. */
const SCREENS: readonly ((locale: Locale) => string)[] = [
  homePath,
  (locale) => cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting'),
  (locale) => cancelPath(locale, 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'),
  (locale) => guidePath(locale, 'hosting/ovhcloud-web-hosting'),
  (locale) => searchPath(locale, 'web hosting'),
];

/** English in light above French in dark. */
const ROWS = [
  { locale: 'en', theme: 'light', ground: '#c8d4cd' },
  { locale: 'fr', theme: 'dark', ground: '#33413a' },
] as const;

/**
 * The screens that a reader meets, on a phone, in both languages and both themes.
 *
 * @param site where the built site is served
 */
export async function screens(browser: Browser, site: string): Promise<Buffer> {
  const pictures: Buffer[] = [];
  for (const { locale, theme } of ROWS) {
    for (const path of SCREENS) {
      const page = await openAt(browser, new URL(path(locale).slice(1), site), { ...SIZE, theme });
      await page.locator('[data-search-status=loading]').waitFor({ state: 'detached' });
      pictures.push(await page.screenshot({ animations: 'disabled' }));
      await page.close();
    }
  }
  const rows = ROWS.map(({ ground }, row) => {
    const images = SCREENS.map((_, index) => `<img src="{${row * SCREENS.length + index}}" alt="">`);
    return `<div style="background:${ground}">${images.join('')}</div>`;
  });
  return composed(browser, pictures, {
    width: SCREENS.length * (SIZE.width + GAP) + GAP,
    html: `<style>body{margin:0}div{display:flex;gap:${GAP}px;padding:${GAP}px}img{display:block}</style>${rows.join('')}`,
  });
}
