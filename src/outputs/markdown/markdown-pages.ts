import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALE_NAMES, type Locale, otherLocales } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { viewContext } from '../../site/context.ts';
import { type Entry, entriesOf, guideBody } from '../../site/entries.ts';
import { guideLinks, guideView } from '../../site/guide/guide.ts';
import { makeGuideBlocks } from '../../site/guide/guide-blocks.ts';
import { planView } from '../../site/plan/plan.ts';
import { documentContext } from '../documents/lines.ts';
import { guideMarkdown } from './guide-markdown.ts';
import { planMarkdown } from './plan-markdown.ts';

/**
 * The Markdown of a guide or plan in one language; a guide without a translation in the one it has, as its page.
 *
 * @param site where the site is published
 */
export function entryMarkdown(entry: Entry, locale: Locale, catalogue: Catalogue, site: URL): string {
  const context = viewContext(catalogue, locale, plainTypography);
  const { lang, path } = entry.in[locale];
  const document = documentContext(context, path, site);
  const others = otherLocales(locale).map((other) => ({
    text: LOCALE_NAMES[other],
    href: entry.in[other].markdownPath,
  }));
  if (entry.kind === 'plan') return planMarkdown(planView(entry.ref, context), others, document);
  const body = {
    body: guideBody(entry.guide, lang).text,
    blocks: makeGuideBlocks(viewContext(catalogue, lang, plainTypography)),
    resolve: guideLinks(context),
  };
  return guideMarkdown(guideView(entry.guide, context), body, others, document);
}

/** Addresses of the Markdown in one language, plans first. */
export function markdownPaths(catalogue: Catalogue, locale: Locale): readonly string[] {
  return entriesOf(catalogue).map((entry) => entry.in[locale].markdownPath);
}
