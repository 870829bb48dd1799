import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { openSearchPath, searchPath, topPath } from '../../urls.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * An OpenSearch description, by which browsers add the search of one language to their own.
 *
 * @param site where the site stands: browsers take absolute addresses only
 */
export function openSearchDescription(locale: Locale, t: Translate, site: URL): string {
  const absolute = (path: string): string => escapeXml(new URL(path, site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t('interface.site'))}</ShortName>
  <Description>${escapeXml(t('search.description'))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="32" width="32" type="image/png">${absolute(topPath('favicon-32.png'))}</Image>
  <Url type="text/html" template="${absolute(searchPath(locale))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(openSearchPath(locale))}"/>
</OpenSearchDescription>
`;
}
