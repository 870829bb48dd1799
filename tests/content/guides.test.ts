import { describe, expect, test } from 'vitest';
import type { RawGuide } from '../../src/catalogue/raw-content.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { viewContext } from '../../src/site/context.ts';
import { guideView } from '../../src/site/guide/guide.ts';
import { catalogue, content } from './content.ts';

function rawGuide(id: string, locale: Locale): RawGuide | undefined {
  return content.guides.find((guide) => guide.id === id && guide.locale === locale);
}

/** The components that a guide embeds, with their props: what it shows of the catalogue. */
function embeds({ body }: RawGuide): readonly string[] {
  return [...body.matchAll(/<[A-Z]\w*(?:\s+[\w-]+="[^"]*")*\s*\/?>/g)]
    .map(([tag]) => tag.replace(/\btitle="[^"]*"/, 'title').replaceAll(/\s+/g, ' '))
    .sort();
}

function sections({ body }: RawGuide): number {
  return [...body.matchAll(/^## /gm)].length;
}

/** The fields of the head that say the same in every language. */
function facts({ head }: RawGuide) {
  const { title: _, description: __, cta, ...others } = head.value;
  const target = typeof cta === 'object' && cta !== null && 'to' in cta ? cta.to : undefined;
  return { ...others, target };
}

const GUIDES = catalogue.guides.map(({ id }) => id);

describe.each(GUIDES)('the guide %s', (id) => {
  const versions = LOCALES.map((locale) => rawGuide(id, locale));
  const [first, ...others] = versions.filter((guide) => guide !== undefined);

  test('exists in every language', () => {
    expect(LOCALES.filter((_, index) => versions[index] === undefined)).toEqual([]);
  });

  test('embeds the same, in as many sections, under the same head', () => {
    for (const other of others) {
      expect(embeds(other)).toEqual(first && embeds(first));
      expect(sections(other)).toBe(first && sections(first));
      expect(facts(other)).toEqual(first && facts(first));
    }
  });
});

describe.each(LOCALES)('in "%s"', (locale) => {
  test('every guide has a title of its own', () => {
    const titles = catalogue.guides.map((guide) => guideView(guide, viewContext(catalogue, locale)).title);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test('every guide says where its facts come from', () => {
    const wrong = catalogue.guides.filter(
      (guide) => guideView(guide, viewContext(catalogue, locale)).sources.length === 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('every product has a guide, which tells of that product', () => {
  const products = catalogue.providers.flatMap((provider) => provider.products);
  const wrong = products.filter(({ id, provider, guide }) => {
    const heads = Object.values(catalogue.guides.find((candidate) => candidate.id === guide)?.heads ?? {});
    return heads.length === 0 || heads.some(({ products: told }) => !told.includes(`${provider}/${id}`));
  });
  expect(wrong.map(({ id, guide }) => `${id}: ${guide}`)).toEqual([]);
});
