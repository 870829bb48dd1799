import type { Link, PlanView, RichText } from './types.ts';

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

/** Schema.org HowTo, for plans that have steps to follow; undefined for the others. */
export function howToData(view: PlanView): object | undefined {
  if (!view.procedure) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: view.title,
    description: view.description,
    step: view.procedure.steps.map(({ text }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text: plain(text),
    })),
  };
}

/** The words of a rich text alone. */
export function plain(text: RichText): string {
  return text.map((inline) => inline.text).join('');
}
