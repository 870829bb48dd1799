import { request } from 'node:http';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { LOCALES } from '../../src/i18n/locales.ts';
import { FACETS } from '../../src/search/model/state.ts';
import * as urls from '../../src/urls.ts';
import { hostileText, hostileValue, sample } from './hostile.ts';
import { goToFragments, goToSearches, sendMessages, type Taken, typeInto } from './in-page.ts';
import { datedPlan, everyService, unsure } from './places.ts';
import type { Ground, Surface } from './surface.ts';

const [locale, other = locale] = LOCALES;

/** Opens a page of the site and waits until nothing more of it is on its way. */
const goTo = (page: Page, { site }: Ground, path: string) =>
  page.goto(new URL(path, site).href, { waitUntil: 'load' });

async function open(page: Page, ground: Ground, path: string): Promise<void> {
  const answer = await goTo(page, ground, path);
  // What is attacked there would be left out, and nobody would see it.
  if (!answer?.ok()) throw new Error(`no page at ${path}`);
}

const query = (text: string): string => `?${new URLSearchParams({ q: text })}`;
/** As it stands, where an address can hold it: what a form or a person would have encoded. */
const raw = (text: string): string => `?q=${text.replace(/#/g, '')}`;

const filters: fc.Arbitrary<string> = fc
  .tuple(hostileText, fc.constantFrom(...FACETS, 'exactly', '__proto__'), hostileText)
  .map(
    ([text, name, value]) =>
      `?${new URLSearchParams([
        ['q', text],
        [name, value],
        ['family', 'constructor'],
      ])}`,
  );

const links: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('/en/', '/fr/', '/go/', '/', '//', '/en/guides/', '/fr/cancel/', ''), hostileText)
  .map(([path, text]) => `https://help.example${path}${text}`);

const days: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: -1, max: 99_999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  )
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), ...[month, day].map((each) => String(each).padStart(2, '0'))].join('-'),
  );

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-search-status="done"]'));
}

export const SURFACES: readonly Surface[] = [
  {
    name: 'search by address',
    share: 8,
    async attack(page, ground, count, seed) {
      await open(page, ground, urls.searchPath(locale, 'vps'));
      await ready(page);
      const texts = sample(hostileText, count, seed);
      return goToSearches(
        page,
        texts.map((text, index) => (index % 3 === 0 ? raw(text) : query(text))),
      );
    },
  },
  {
    name: 'filters by address',
    share: 5,
    async attack(page, ground, count, seed) {
      await open(page, ground, urls.searchPath(other, 'vps'));
      await ready(page);
      return goToSearches(page, sample(filters, count, seed));
    },
  },
  {
    name: 'suggestions',
    share: 6,
    async attack(page, ground, count, seed) {
      await open(page, ground, urls.homePath(other));
      await page.locator('main [name=q]').focus();
      await page.locator('main [role=combobox]').waitFor();
      return typeInto(page, 'main [name=q]', sample(hostileText, count, seed));
    },
  },
  {
    name: 'desk, what is typed',
    share: 6,
    async attack(page, ground, count, seed) {
      await open(page, ground, urls.deskPath(locale));
      return typeInto(page, 'main [type=search]', sample(hostileText, count, seed));
    },
  },
  {
    name: 'desk, links that are pasted',
    share: 6,
    async attack(page, ground, count, seed) {
      await open(page, ground, urls.deskPath(other));
      return typeInto(page, 'main [type=search]', sample(links, count, seed));
    },
  },
  {
    name: 'filter of a long list',
    share: 6,
    async attack(page, ground, count, seed) {
      await open(page, ground, everyService(other));
      if ((await page.locator('answer-filter input').count()) === 0) return [];
      return typeInto(page, 'answer-filter input', sample(hostileText, count, seed));
    },
  },
  {
    name: 'a line of a bill',
    share: 6,
    async attack(page, ground, count, seed) {
      await open(page, ground, unsure(locale));
      await page.locator('#paste-line').focus();
      return typeInto(page, '#paste-line', sample(hostileText, count, seed));
    },
  },
  {
    name: 'dates of a plan',
    share: 8,
    async attack(page, ground, count, seed) {
      const path = datedPlan(locale);
      if (path === undefined) return [];
      await open(page, ground, path);
      await page.locator('[name=ends][value=date]').check();
      await page.locator('input[type=date]').scrollIntoViewIfNeeded();
      return typeInto(page, 'input[type=date]', sample(fc.oneof(days, hostileText), count, seed));
    },
  },
  {
    name: 'fragments of a plan',
    share: 6,
    async attack(page, ground, count, seed) {
      const path = datedPlan(other);
      if (path === undefined) return [];
      await open(page, ground, path);
      const texts = sample(hostileText, count, seed);
      return goToFragments(
        page,
        texts.map((text, index) => (index % 2 === 0 ? `keep=${text}` : text)),
      );
    },
  },
  {
    name: 'messages to the frame and from it',
    share: 24,
    async attack(page, ground, count, seed) {
      await page.goto(ground.portal);
      await page.locator('sortie-wizard').waitFor();
      return sendMessages(page, sample(hostileValue, count, seed).map(cloneable));
    },
  },
  {
    name: 'what the browser kept',
    share: 0.4,
    async attack(page, ground, count, seed) {
      const taken: Taken[] = [];
      // Whatever is asked for, by whichever name: what is kept one day is attacked without being listed here.
      await page.addInitScript(() => {
        Storage.prototype.getItem = () => window.name;
      });
      for (const [index, value] of sample(hostileValue, count, seed).entries()) {
        const text = typeof value === 'string' ? value : String(JSON.stringify(cloneable(value)));
        await page.evaluate((kept) => {
          window.name = kept;
        }, text);
        const path = index % 2 === 0 ? urls.deskPath(locale) : (datedPlan(other) ?? urls.homePath(other));
        const start = performance.now();
        await open(page, ground, path);
        taken.push({ input: text, milliseconds: performance.now() - start });
      }
      return taken;
    },
  },
  {
    name: 'pages at odd addresses',
    share: 0.6,
    async attack(page, ground, count, seed) {
      const taken: Taken[] = [];
      for (const text of sample(hostileText, count, seed)) {
        const path = `/${locale}/${encodeURIComponent(toWellFormed(text)).slice(0, 1_500)}/`;
        const start = performance.now();
        await goTo(page, ground, path);
        taken.push({ input: path, milliseconds: performance.now() - start });
      }
      return taken;
    },
  },
  {
    name: 'requests to the server',
    share: 20,
    async attack(_page, ground, count, seed) {
      const taken: Taken[] = [];
      for (const text of sample(hostileText, count, seed)) {
        const start = performance.now();
        await ask(ground.site, `/${text}`);
        taken.push({ input: text, milliseconds: performance.now() - start });
      }
      return taken;
    },
  },
];

const toWellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** What a message or a store can hold. */
const cloneable = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** Of a file that no server may hand out. */
const FOREIGN = /root:x:0:0|\[extensions\]/;

/**
 * Asks for an address as it stands, as no browser would.
 *
 * @throws when the answer is a server error, or holds what lies outside the site
 */
function ask(site: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // What cannot stand in a request line at all never leaves.
    const line = path
      .replace(/[^\x21-\x7e]/g, (each) => encodeURIComponent(toWellFormed(each)))
      .slice(0, 4_000);
    const asking = request(site, { path: line }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk.slice(0, 2_000);
      });
      response.on('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode >= 500) reject(new Error(`${statusCode} for ${line.slice(0, 200)}`));
        else if (FOREIGN.test(body)) reject(new Error(`a file of the machine for ${line.slice(0, 200)}`));
        else resolve();
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
