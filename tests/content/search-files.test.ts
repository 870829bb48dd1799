import { describe, expect, test } from 'vitest';
import { findProduct } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { addressOf, articleKey } from '../../src/search/model/article.ts';
import { wordsIn } from '../../src/site/context.ts';
import { entriesOf } from '../../src/site/entries.ts';
import { planTitle } from '../../src/site/plan/route-titles.ts';
import { catalogue } from './content.ts';
import { EVERYTHING, FILES, INDEXES } from './search-data.ts';

const entries = entriesOf(catalogue);

/** The articles that the files of a language tell about, by their key. */
const articlesIn = (locale: (typeof LOCALES)[number]) =>
  new Map(EVERYTHING[locale].articles.map((article) => [articleKey(article), article]));

/** The providers with files of their own. */
const APART = INDEXES.en.providers.flatMap(([id, , apart]) => (apart ? [id] : []));

describe.each(LOCALES)('the files of "%s"', (locale) => {
  const articles = articlesIn(locale);

  test('tell about every article, and each once', () => {
    expect(EVERYTHING[locale].articles.length).toBe(articles.size);
    expect([...articles.keys()].sort()).toEqual(entries.map(articleKey).sort());
  });

  test('say of each what its page says: title, address, provider, products, families, languages', () => {
    const { finish } = wordsIn(locale);
    for (const entry of entries) {
      const article = articles.get(articleKey(entry));
      const { lang, title } = entry.in[locale];
      const shown = entry.kind === 'plan' ? planTitle(entry.ref, wordsIn(locale)) : finish(title);
      const own = findProduct(catalogue, entry.products[0] ?? '');
      expect(article, entry.id).toMatchObject({
        provider: entry.provider,
        products: entry.products,
        ...(lang === locale && { titles: { [locale]: shown } }),
        topic: entry.kind === 'guide' ? entry.head.topic : null,
        route: entry.kind === 'plan' ? entry.ref.route.id : null,
        languages:
          entry.kind === 'plan' ? LOCALES : LOCALES.filter((each) => entry.guide.heads[each] !== undefined),
      });
      expect(article && addressOf(article, lang)).toBe(entry.in[lang].path);
      expect(article?.families[0]).toBe(entry.family);
      if (entry.kind === 'plan') expect(article?.families).toEqual([entry.family, ...(own?.alsoUnder ?? [])]);
    }
  });

  test('name every provider, family, product and ask as the site does', () => {
    const { names } = EVERYTHING[locale];
    const { finish } = wordsIn(locale);
    for (const { id, name } of catalogue.providers) expect(names.get(id)?.[locale]).toBe(name);
    for (const { id, name } of catalogue.families) expect(names.get(id)?.[locale]).toBe(finish(name[locale]));
    for (const { id, name } of catalogue.asks) expect(names.get(id)?.[locale]).toBe(name[locale]);
    for (const { id, products } of catalogue.providers)
      for (const product of products) expect(names.get(`${id}/${product.id}`)?.[locale]).toBeTruthy();
  });

  test('have something to say about every article under a result', async () => {
    const common = await FILES.about(locale);
    const apart = await Promise.all(APART.map((id) => FILES.about(locale, id)));
    const said = Object.assign({}, common.articles, ...apart.map(({ articles: own }) => own));
    expect(entries.filter((entry) => !said[articleKey(entry)]).map(({ id }) => id)).toEqual([]);
    const known = catalogue.providers.flatMap(({ id, notCovered }) =>
      notCovered.map((each) => `${id}/${each.id}`),
    );
    expect(Object.keys(common.notCovered).sort()).toEqual(known.sort());
  });
});

test('every guide that holds for all providers is the answer to something that is asked', () => {
  const answers = new Set(catalogue.asks.flatMap((ask) => ask.answers));
  const general = entries.filter((entry) => entry.kind === 'guide' && entry.provider === null);
  expect(general.length).toBeGreaterThan(10);
  expect(general.filter(({ id }) => !answers.has(id)).map(({ id }) => id)).toEqual([]);
});

test('what answers something that is asked exists', () => {
  const known = new Set(catalogue.guides.map(({ id }) => id));
  const answers = catalogue.asks.flatMap((ask) => ask.answers).filter((answer) => answer !== 'plan');
  expect(answers.filter((id) => !known.has(id))).toEqual([]);
});
