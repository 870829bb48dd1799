import type { Link } from '../../site/types.ts';

/** Schema.org breadcrumbs. @param site the site's origin */
export function breadcrumbData(links: readonly Link[], site: URL | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site).href,
    })),
  };
}
