import type { Finding } from '../../catalogue/finding.ts';
import type { Catalogue, Guide } from '../../catalogue/model.ts';

const GUIDE_FILE = /^content\/(?:providers\/[^/]+\/)?(?:guides|guide-parts)\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/;
const PRODUCT_FILE = /^content\/providers\/([^/]+)\/products\/([^/]+)\.yaml$/;
const PROVIDER_FILE = /^content\/providers\/([^/]+)\//;
/** What one kind of page is made of, by the beginning of its address after the language. */
const PAGES_OF_FILES: Readonly<Record<string, string>> = {
  'content/glossary.yaml': 'glossary/',
  'content/changes.yaml': 'changes',
  'content/search.yaml': 'search/',
  'content/asks/': 'search/',
  'content/rights/': 'rights',
  'content/guides/': 'guides/',
};

/**
 * What of all that is wrong concerns the page at an address: a guide what stands in its file, a plan what stands in
 * the file of its product or of its provider, a guide also what stands in those that it names. A file that every page
 * is made of concerns every page.
 *
 * @param pathname the address from the top of the site
 * @param catalogue as it was when nothing was wrong
 */
export function concerned(
  pathname: string,
  findings: readonly Finding[],
  catalogue: Pick<Catalogue, 'guides'>,
): readonly Finding[] {
  const address = pathname.replace(/(?:\.md|\/)?$/, '/');
  const [, locale = '', ...rest] = address.split('/');
  const page = rest.join('/');
  const guide = catalogue.guides.find(({ id }) => page === `guides/${id}/`);
  return findings.filter(({ file }) => {
    const [, language, family, slug] = GUIDE_FILE.exec(file) ?? [];
    if (slug !== undefined) return locale === language && page === `guides/${family}/${slug}/`;
    const [, owner, product] = PRODUCT_FILE.exec(file) ?? [];
    if (product !== undefined) return names(`${owner}/${product}`, address, guide);
    const [, provider] = PROVIDER_FILE.exec(file) ?? [];
    if (provider !== undefined) return names(provider, address, guide);
    const own = Object.keys(PAGES_OF_FILES).find((each) => file.startsWith(each));
    return own === undefined || page.startsWith(PAGES_OF_FILES[own] ?? '');
  });
}

/** Whether the address of a page, or the guide on it, names a provider or one of its products. */
function names(what: string, address: string, guide: Guide | undefined): boolean {
  if (address.includes(`/${what}/`)) return true;
  if (!guide) return false;
  const heads = Object.values(guide.heads).flatMap(({ provider = '', products, next = '' }) => [
    provider,
    ...products,
    next,
  ]);
  const bodies = Object.values(guide.bodies).map(({ text }) => text);
  return (
    heads.some((each) => each === what || each.startsWith(`${what}/`)) ||
    bodies.some(
      (text) => text.includes(`"${what}/`) || text.includes(`:${what}/`) || text.includes(`"${what}"`),
    )
  );
}
