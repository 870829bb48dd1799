import type { Catalogue, Guide } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { entryMarkdown } from '../../../src/outputs/markdown/markdown-pages.ts';
import { findGuideEntry, type GuideEntry } from '../../../src/site/entries.ts';
import { plain } from './read-plan.ts';

/** Where the site would be published. */
export const SITE = new URL('https://help.example/');

const texts = new Map<string, string>();

/** Everything a guide says, embeds included: no addresses, no related guides, no titles of sources. */
export function guideText(catalogue: Catalogue, locale: Locale, guide: Guide): string {
  const key = `${locale} ${guide.id}`;
  const text =
    texts.get(key) ?? guideWords(entryMarkdown(entryOf(catalogue, guide), locale, catalogue, SITE), locale);
  texts.set(key, text);
  return text;
}

function entryOf(catalogue: Catalogue, { id }: Guide): GuideEntry {
  const entry = findGuideEntry(catalogue, id);
  if (!entry) throw new Error(`there is no guide ${id}`);
  return entry;
}

function guideWords(markdown: string, locale: Locale): string {
  const t = translator(locale);
  const foot = [t('plan.guide.related'), t('plan.guide.sources')]
    .map((title) => plain(markdown).lastIndexOf(`\n## ${plain(title)}\n`))
    .find((at) => at >= 0);
  return markdownWords(plain(markdown).slice(0, foot));
}

/** Markdown as its words: a paragraph or an item is one line. */
export function markdownWords(markdown: string): string {
  return plain(markdown)
    .replace(/\[([^\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<https?:[^>\s]*>/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('**', '')
    .replace(/\n(?![\n#|>]|- |\d+\. )/g, ' ');
}
