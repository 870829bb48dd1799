import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import * as urls from '../../../src/urls.ts';

/** One page of every kind the site has. */
export interface Template {
  readonly name: string;
  readonly open: (page: Page, locale: Locale) => Promise<void>;
}

function at(name: string, path: (locale: Locale) => string): Template {
  return {
    name,
    open: async (page, locale) => {
      await page.goto(path(locale));
      await wakeIslands(page);
    },
  };
}

const cancel = (name: string, ...answers: readonly string[]): Template =>
  at(name, (locale) => urls.cancelPath(locale, ...answers));

const SEARCH: Template = {
  name: 'the search with results',
  open: async (page, locale) => {
    await page.goto(urls.searchPath(locale, 'ovhcloud'));
    await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
    await expect(page.locator('[data-result-id]')).not.toHaveCount(0);
  },
};

export const TEMPLATES: readonly Template[] = [
  at('the home page', urls.homePath),
  cancel('the first question'),
  cancel('the question about the rest', 'other'),
  cancel('the question about the provider', 'hosting'),
  cancel('the question about the end', 'hosting', 'ovhcloud', 'web-hosting'),
  cancel('the comparison', 'hosting', 'ovhcloud', 'web-hosting', 'compare'),
  cancel('the long list', 'not-sure'),
  cancel('the help with variants', 'email', 'ovhcloud', 'mx-plan', 'not-sure'),
  cancel('the help for other providers', 'hosting', 'not-listed'),
  cancel('the help for other services', 'hosting', 'ovhcloud', 'not-listed'),
  cancel('a plan with dates', 'hosting', 'ovhcloud', 'web-hosting', 'end-of-term'),
  cancel('a plan for a domain name', 'domains', 'ovhcloud', 'domain', 'end-of-term'),
  cancel('a plan by ticket', 'vps', 'colonelserver', 'cs-vps', 'immediate'),
  cancel('a plan that is not documented', 'domains', 'massivegrid', 'mg-domain', 'not-documented'),
  at('a guide to a product', (locale) => urls.guidePath(locale, 'hosting/ovhcloud-web-hosting')),
  at('a guide to a topic', (locale) => urls.guidePath(locale, 'basics/grace-periods-and-erasure')),
  at('all guides', urls.guidesPath),
  at('a family', (locale) => urls.familyPath(locale, 'email')),
  at('a provider', (locale) => urls.providerPath(locale, 'ovhcloud')),
  at('all providers', urls.providersPath),
  at('the search', (locale) => urls.searchPath(locale)),
  SEARCH,
  at('what changed', urls.changesPath),
  at('thanks for a vote', (locale) => urls.feedbackPath(locale, 'did-not-work')),
  at('the support desk', urls.deskPath),
  at('about', urls.aboutPath),
  at('the accessibility statement', urls.accessibilityPath),
  at('the glossary', urls.glossaryPath),
  at('the page about the frame', urls.embedPath),
  at('the page about the data', urls.apiDocsPath),
  at('not found', urls.notFoundPath),
];

/** Waits until every island runs and no search is under way. */
export async function settled(page: Page): Promise<void> {
  await wakeIslands(page);
  await expect(page.locator('[data-search-status=loading]')).toHaveCount(0);
}

/** Brings what starts when it is seen into view, and waits until every island runs. */
export async function wakeIslands(page: Page): Promise<void> {
  const islands = page.locator('astro-island');
  if ((await islands.count()) === 0) return;
  // The island itself has no box; what it holds has.
  for (const content of await islands.locator('> *').all()) {
    if (await content.isVisible()) await content.scrollIntoViewIfNeeded();
  }
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}
