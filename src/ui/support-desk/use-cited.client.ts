import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { type KnownPages, mayExist } from './known-pages.client.ts';
import { readPastedLink } from './pasted-link.client.ts';

/** Codes of what cites the document that a foreign link leads to; `asked`: it is not known yet. */
export type Cited = 'asked' | readonly string[];

/** Whether a link leads to no page of this site: `pages` are all there are, where that is known. */
function isForeign(query: string, locale: Locale, pages: KnownPages | undefined): boolean {
  if (!/https?:\/\/\S/i.test(query)) return false;
  const link = readPastedLink(query, locale);
  return (
    link.kind === 'foreign' || (link.kind === 'page' && pages !== undefined && !mayExist(link.path, pages))
  );
}

/**
 * What is said here about a page of another site: a guess from its words would be one. Undefined where no link to
 * another site was pasted.
 */
export function useCited(query: string, locale: Locale, pages: KnownPages | undefined): Cited | undefined {
  const wanted = isForeign(query, locale, pages) ? query : '';
  const [found, setFound] = useState<{ readonly of: string; readonly codes: readonly string[] }>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const show = (codes: readonly string[]): void => {
      if (current) setFound({ of: wanted, codes });
    };
    import('./cited.client.ts').then(({ citing }) => citing(wanted)).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [wanted]);
  if (!wanted) return undefined;
  return found?.of === wanted ? found.codes : 'asked';
}
