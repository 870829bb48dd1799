import { DIRECTIONS, LOCALES } from '../../../src/i18n/locales.ts';
import { attribute } from '../../support/built-site/dom.ts';
import { linksWithRel, type Page, titleOf } from '../../support/built-site/pages.ts';
import type { Problem } from './problem.ts';

function metaContent(page: Page, name: string): string | undefined {
  const meta = page.elements.find((each) => each.tagName === 'meta' && attribute(each, 'name') === name);
  return meta && attribute(meta, 'content')?.trim();
}

function htmlLanguage({ elements }: Page): string | undefined {
  const html = elements.find(({ tagName }) => tagName === 'html');
  return html && attribute(html, 'lang');
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(LOCALES.filter((each) => DIRECTIONS[each] === 'rtl'));

/** What holds text of its own, in which lines begin at one side. */
const BLOCKS: ReadonlySet<string> = new Set(['html', 'div', 'ul', 'li']);

/**
 * Pages and parts of them in a language from right to left that do not say so, those in others that say it, and pages
 * with the sheet for right to left that are not, or the other way round.
 */
export function wrongDirections(
  pages: readonly Page[],
  rightToLeft: ReadonlySet<string> = RIGHT_TO_LEFT,
): readonly Problem[] {
  return pages.flatMap((page) => {
    const messages = page.elements.flatMap((element) => {
      const lang = attribute(element, 'lang');
      if (lang === undefined || !BLOCKS.has(element.tagName)) return [];
      const says = attribute(element, 'dir') === 'rtl';
      return says === rightToLeft.has(lang)
        ? []
        : `<${element.tagName} lang="${lang}"> ${says ? 'has' : 'lacks'} dir="rtl"`;
    });
    const linked = linksWithRel(page, 'stylesheet').some((link) =>
      attribute(link, 'href')?.includes('/right-to-left.'),
    );
    if (linked !== rightToLeft.has(htmlLanguage(page) ?? ''))
      messages.push(`${linked ? 'links' : 'lacks'} the sheet for right to left`);
    return messages.map((message) => ({ url: page.url, message }));
  });
}

/** What every page must say of itself; what is for search engines only where they are let in. */
export function incompleteHeads(pages: readonly Page[], origin: string): readonly Problem[] {
  return pages.flatMap((page) => {
    const { url } = page;
    const messages: string[] = [];
    const language = htmlLanguage(page);
    if (!language) messages.push('has no lang');
    else if (page.indexable && page.language !== undefined && language !== page.language) {
      messages.push(`says lang="${language}" under /${page.language}/`);
    }
    if (!titleOf(page)) messages.push('has no title');
    if (page.indexable) {
      if (!metaContent(page, 'description')) messages.push('has no description');
      const canonical = linksWithRel(page, 'canonical').map((link) => attribute(link, 'href'));
      if (canonical.length !== 1) messages.push(`has ${canonical.length} canonical addresses`);
      else if (canonical[0] !== origin + url)
        messages.push(`is not its own canonical address: ${canonical[0]}`);
    }
    return messages.map((message) => ({ url, message }));
  });
}

/** Titles that two indexable pages of one language share. */
export function sharedTitles(pages: readonly Page[]): readonly Problem[] {
  const first = new Map<string, string>();
  return pages
    .filter(({ indexable }) => indexable)
    .flatMap((page) => {
      const title = titleOf(page) ?? '';
      const key = `${page.language ?? ''} ${title}`;
      const other = first.get(key);
      if (other !== undefined) return [{ url: page.url, message: `has the title of ${other}: "${title}"` }];
      first.set(key, page.url);
      return [];
    });
}

/** The other languages of a page by `hreflang`, as paths. */
function alternatesOf(page: Page, origin: string): ReadonlyMap<string, string> {
  return new Map(
    linksWithRel(page, 'alternate').flatMap((link) => {
      const language = attribute(link, 'hreflang');
      const href = attribute(link, 'href');
      if (language === undefined || href === undefined || !href.startsWith(`${origin}/`)) return [];
      return [[language, href.slice(origin.length)] as const];
    }),
  );
}

/** Pages whose `hreflang` lacks themselves, or names a page that does not name them back. */
export function oneWayAlternates(pages: readonly Page[], origin: string): readonly Problem[] {
  const bilingual = pages.filter(({ indexable, language }) => indexable && language !== undefined);
  const languages = [...new Set(bilingual.flatMap(({ language }) => language ?? []))];
  const indexable = new Set(bilingual.map(({ url }) => url));
  const alternates = new Map(bilingual.map((page) => [page.url, alternatesOf(page, origin)]));
  return bilingual.flatMap(({ url, language = '' }) => {
    const own = alternates.get(url) ?? new Map<string, string>();
    return languages.flatMap((other) => {
      const counterpart = url.replace(`/${language}/`, `/${other}/`);
      const named = own.get(other);
      if (named === undefined) {
        // A guide that is not translated yet has a counterpart that search engines may not list.
        return indexable.has(counterpart) ? [{ url, message: `has no hreflang="${other}"` }] : [];
      }
      if (other === language && named !== url) return [{ url, message: `calls ${named} its own address` }];
      if (alternates.get(named)?.get(language) === url) return [];
      return [{ url, message: `names ${named} for ${other}, which does not name it back` }];
    });
  });
}
