import { expect, type Page, test } from '@playwright/test';
import { SearchPage } from '../pages/search.ts';
import { DATED, fullNameOf, nameOf, SHORT, skipWithout } from '../support/plans.ts';
import { inEveryLanguage } from '../support/readings.ts';

skipWithout(DATED, SHORT);

/** Does to the texts of a page what a browser's own translator does: each is moved into elements of its making. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, noscript')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });

inEveryLanguage((locale) => {
  test('a page that the browser translates shows each answer whole, and nothing of the one before', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const queries = [
      fullNameOf(SHORT, locale),
      { en: 'cancel my domian name', fr: 'résilier mon nom de domiane' }[locale],
      { en: 'résilier vps', fr: 'cancel vps' }[locale],
      'xyzzyqwv',
      `${nameOf(DATED, locale)} xyzzyqwv`,
    ];
    const search = new SearchPage(page, locale);
    const shown = async (query: string) => {
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
      await expect(search.status).toHaveAttribute('data-search-status', 'done');
      return ((await search.main.locator('.search').textContent()) ?? '').replace(/\s+/g, ' ');
    };
    const untouched: string[] = [];
    for (const query of queries) {
      await search.open(query);
      untouched.push(await shown(query));
    }
    await search.open(nameOf(DATED, locale));
    await expect(search.results).not.toHaveCount(0);
    for (const [index, query] of queries.entries()) {
      await translate(page);
      await search.field.fill(query);
      expect(await shown(query)).toBe(untouched[index]);
    }
    expect(errors).toEqual([]);
  });
});
