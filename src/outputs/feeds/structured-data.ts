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
      // The last one is the page that says it.
      ...(index < links.length - 1 && { item: new URL(href, site).href }),
    })),
  };
}
