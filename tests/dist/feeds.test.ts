import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { changesFeedPath, changesPath, homePath } from '../../src/urls.ts';
import { attribute } from '../support/built-site/dom.ts';
import { catalogue } from '../support/catalogue.ts';
import { origin, pages } from './pages.ts';

describe.each(LOCALES)('the feed of what changed (%s)', (locale) => {
  const feed = parseAtomFeed(readFileSync(join(dist, changesFeedPath(locale)), 'utf8'));
  const entries = feed.entries ?? [];
  const page = pages.find(({ url }) => url === changesPath(locale));

  it('holds what a feed must hold', () => {
    expect(feed.title).toBeTruthy();
    expect(feed.authors?.[0]?.name).toBeTruthy();
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(origin + changesFeedPath(locale));
    expect(entries).toHaveLength(catalogue.changes.length);
    for (const { id, title, updated, content } of entries) {
      expect(id).toMatch(new RegExp(`^${origin}${changesPath(locale)}#`));
      expect([title, content].every(Boolean)).toBe(true);
      expect(new Date(updated ?? '').toISOString()).toMatch(/T00:00:00\.000Z$/);
    }
  });

  it('leads to every entry of the page, in its order, newest first', () => {
    const anchors = page?.elements
      .filter(({ tagName }) => tagName === 'article')
      .map((article) => `${origin}${changesPath(locale)}#${attribute(article, 'id')}`);
    expect(entries.map(({ id }) => id)).toEqual(anchors);
    const dates = entries.map(({ updated }) => updated ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('is announced by the page and by the home page', () => {
    const announcing = pages.filter(({ elements }) =>
      elements.some(
        (link) =>
          attribute(link, 'type') === 'application/atom+xml' &&
          attribute(link, 'href') === changesFeedPath(locale),
      ),
    );
    expect(announcing.map(({ url }) => url).sort()).toEqual([homePath(locale), changesPath(locale)].sort());
  });
});
