import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { AboutFile } from '../../search/files/index-file.ts';
import { articleKey } from '../../search/model/article.ts';
import { readable } from '../../search/text/plain-text.ts';
import { viewContext } from '../../site/context.ts';
import { entriesOf } from '../../site/entries.ts';
import { notCoveredViews } from '../../site/lists/not-covered.ts';
import { planFacts } from '../../site/plan/facts.ts';
import { wordsOf } from '../../site/text/resolve-text.ts';

type About = Pick<AboutFile, 'articles' | 'notCovered'>;

/**
 * What is said under results, by the name of the file: a plan's facts, a guide's description, where something that
 * is not covered is ended. What stands in no index has a file of its provider's.
 */
export function aboutFiles(
  catalogue: Catalogue,
  productsApart: ReadonlySet<string>,
): ReadonlyMap<string, About> {
  return new Map(
    LOCALES.flatMap((locale) => {
      const notCovered = notCoveredTexts(catalogue, locale);
      const groups = Map.groupBy(aboutArticles(catalogue, locale), ({ provider, products }) =>
        provider !== null && products.length > 0 && products.every((path) => productsApart.has(path))
          ? `about-${locale}-${provider}`
          : `about-${locale}`,
      );
      return [...groups].map(
        ([name, own]) =>
          [
            name,
            {
              articles: Object.fromEntries(own.map(({ key, text }) => [key, text])),
              notCovered: name === `about-${locale}` ? notCovered : {},
            },
          ] as const,
      );
    }),
  );
}

function aboutArticles(catalogue: Catalogue, locale: Locale) {
  const context = viewContext(catalogue, locale);
  return entriesOf(catalogue).map((entry) => ({
    provider: entry.provider,
    products: entry.products,
    key: articleKey(entry),
    text:
      entry.kind === 'plan'
        ? planFacts(entry.ref, context)
            .slice(0, 3)
            .map(({ name, text }) => readable(`${name}: ${text}`, locale))
            .join(' · ')
        : context.finish(entry.in[locale].description ?? '', entry.in[locale].lang),
  }));
}

function notCoveredTexts(catalogue: Catalogue, locale: Locale): Readonly<Record<string, string>> {
  const context = viewContext(catalogue, locale);
  return Object.fromEntries(
    catalogue.providers.flatMap((provider) =>
      notCoveredViews(provider, context).map(({ id, text }) => [`${provider.id}/${id}`, wordsOf(text)]),
    ),
  );
}
