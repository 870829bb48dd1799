import type { Catalogue, Guide, Product } from '../../../src/catalogue/model.ts';
import { TOPICS } from '../../../src/catalogue/schemas/guides.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';

export interface MadeUpPage {
  /** Below the site's folder. */
  readonly path: string;
  readonly html: string;
}

/** Sentences of the real articles: what a larger site would say reads like them. */
export type Prose = Readonly<Record<Locale, readonly string[]>>;

const WORDS_A_PAGE = 310;
const SENTENCES_A_SECTION = 5;
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa ri so ta vu xe zi'.split(' ');

/** Numbers that look random and are the same in every run, each from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** A name no other article has: sites grow by products, and with them grow their words. */
export function nameOf(article: number): string {
  let name = '';
  for (let rest = article + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}

/** So many guides, about the real products in turn. */
export function madeUpGuides(count: number, { providers }: Catalogue): readonly Guide[] {
  const products = providers.flatMap((provider) => provider.products);
  return Array.from({ length: count }, (_, article) => {
    const product = products[article % products.length];
    if (product === undefined) throw new Error('There is no product to write guides about.');
    return madeUpGuide(article, product);
  });
}

function madeUpGuide(article: number, { provider, id, family, phrase }: Product): Guide {
  const slug = nameOf(article);
  const head = (title: string) => ({
    title,
    description: `${title}: what to do before, the steps, the dates.`,
    topic: TOPICS[article % TOPICS.length] ?? 'cancel',
    code: slug,
    provider,
    products: [`${provider}/${id}`],
    related: [],
    sources: [],
    checked: '2026-01-01',
    order: 50,
  });
  const heads = { en: head(`Cancel ${phrase.en} ${slug}`), fr: head(`Résilier ${phrase.fr} ${slug}`) };
  return { id: `${family}/${slug}`, family, slug, heads, bodies: {} };
}

function bodyOf(sentences: readonly string[], random: () => number): string {
  let html = '';
  let words = 0;
  for (let index = 0; words < WORDS_A_PAGE; index += 1) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    if (index % SENTENCES_A_SECTION === 0) html += `<h2 id="part-${index}">${sentence}</h2>`;
    html += `<p>${sentence}</p>`;
    words += sentence.split(' ').length;
  }
  return html;
}

/** The pages of guides in every language, with the marks that the index is made by. */
export function* madeUpPages(guides: readonly Guide[], prose: Prose): Generator<MadeUpPage> {
  for (const [article, { id, family, heads }] of guides.entries()) {
    for (const [at, locale] of LOCALES.entries()) {
      const { title = '', description = '', provider = '' } = heads[locale] ?? {};
      const marks = `data-result-id="${id}" data-result-kind="guide" data-provider="${provider}" data-family="${family}"`;
      const body = bodyOf(prose[locale], randomFrom(article * LOCALES.length + at + 1));
      yield {
        path: `${locale}/guides/${id}/index.html`,
        html: `<!doctype html><html lang="${locale}"><head><title>${title}</title><meta name="description" content="${description}"></head><body><main data-pagefind-body ${marks}><h1>${title}</h1>${body}</main></body></html>`,
      };
    }
  }
}
