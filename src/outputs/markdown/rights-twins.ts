import { loadCatalogue } from '../../catalogue/load.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plainTypography } from '../../i18n/typography.ts';
import { viewContext } from '../../site/context.ts';
import { allLaws } from '../../site/rights/laws.ts';
import { markdownPath, rightsPath } from '../../urls.ts';
import { rightsMarkdown } from './rights-markdown.ts';

/** The Markdown of a page of rights. @param law whose; of the list of all where it is left out */
export function rightsTwin(locale: Locale, site: URL, law?: string): string {
  const context = viewContext(loadCatalogue(), locale, plainTypography);
  const laws = allLaws(context);
  return rightsMarkdown(
    laws,
    context,
    site,
    laws.find(({ id }) => id === law),
  );
}

/** Addresses of the Markdown of all pages of rights. */
export function rightsTwinPaths({ jurisdictions }: Catalogue, locale: Locale): readonly string[] {
  return [undefined, ...jurisdictions.map(({ id }) => id)].map((id) => markdownPath(rightsPath(locale, id)));
}
