import type { Browser } from '@playwright/test';
import { loadCatalogue } from '../../catalogue/load.ts';
import type { Catalogue, Product } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cancelPath, guidePath, homePath, searchPath } from '../../urls.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { composed, openAt } from './take.ts';

const SIZE = { width: 360, height: 680 } as const;
const GAP = 20;

/** A product that leaves a choice and has a guide, a website's before others: most know what that is. */
function shownProduct(catalogue: Catalogue): Product {
  const products = catalogue.providers.flatMap((provider) => provider.products);
  const withGuide = products.filter(({ guide, variants }) => guide !== undefined && variants.length === 1);
  const choice = withGuide.filter(({ variants }) => (variants[0]?.routes.length ?? 0) > 1);
  const [found] = [...choice, ...withGuide].sort(
    (a, b) => Number(b.family === 'hosting') - Number(a.family === 'hosting'),
  );
  if (!found) throw new UserError('There is nothing to take pictures of: no product has a guide yet.');
  return found;
}

/** What a reader meets, in this order: home, a question, a plan, a guide, the search. */
function screensOf(catalogue: Catalogue): readonly ((locale: Locale) => string)[] {
  const { family, provider, id, guide = '', name, variants } = shownProduct(catalogue);
  const [route] = variants[0]?.routes ?? [];
  return [
    homePath,
    (locale) => cancelPath(locale, family, provider, id),
    (locale) => cancelPath(locale, family, provider, id, route?.id ?? ''),
    (locale) => guidePath(locale, guide),
    (locale) => searchPath(locale, name[locale].toLowerCase()),
  ];
}

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
  const shown = screensOf(loadCatalogue());
  const pictures: Buffer[] = [];
  for (const { locale, theme } of ROWS) {
    for (const path of shown) {
      const page = await openAt(browser, new URL(path(locale).slice(1), site), { ...SIZE, theme });
      await page.locator('[data-search-status=loading]').waitFor({ state: 'detached' });
      pictures.push(await page.screenshot({ animations: 'disabled' }));
      await page.close();
    }
  }
  const rows = ROWS.map(({ ground }, row) => {
    const images = shown.map((_, index) => `<img src="{${row * shown.length + index}}" alt="">`);
    return `<div style="background:${ground}">${images.join('')}</div>`;
  });
  return composed(browser, pictures, {
    width: shown.length * (SIZE.width + GAP) + GAP,
    html: `<style>body{margin:0}div{display:flex;gap:${GAP}px;padding:${GAP}px}img{display:block}</style>${rows.join('')}`,
  });
}
