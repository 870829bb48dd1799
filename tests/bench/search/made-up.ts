import type { Locale } from '../../../src/i18n/locales.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';

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
function nameOf(article: number): string {
  let name = '';
  for (let rest = article + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}

const TITLE: Readonly<Record<Locale, (name: string) => string>> = {
  en: (name) => `Cancel an OVHcloud VPS ${name}`,
  fr: (name) => `Résilier un VPS OVHcloud ${name}`,
};

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

/** The page of an article in one language, with the marks that the index is made by. */
function pageOf(locale: Locale, article: number, prose: Prose): MadeUpPage {
  const name = nameOf(article);
  const title = TITLE[locale](name);
  const marks = `data-result-id="vps/${name}" data-result-kind="guide" data-provider="ovhcloud" data-family="vps"`;
  const body = bodyOf(prose[locale], randomFrom(article * LOCALES.length + LOCALES.indexOf(locale) + 1));
  return {
    path: `${locale}/guides/vps/${name}/index.html`,
    html: `<!doctype html><html lang="${locale}"><head><title>${title}</title><meta name="description" content="${title}"></head><body><main data-pagefind-body ${marks}><h1>${title}</h1>${body}</main></body></html>`,
  };
}

/** A site of so many pages: every article in every language. */
export function* madeUpPages(count: number, prose: Prose): Generator<MadeUpPage> {
  for (let article = 0; article < count / LOCALES.length; article += 1) {
    for (const locale of LOCALES) yield pageOf(locale, article, prose);
  }
}
