import { BASE } from '../../base.ts';
import { AHEAD } from '../browser/ahead-event.client.ts';
import { ANSWER_ROW, ROUTES } from '../browser/marks.client.ts';
import { PAGE_WANTED } from '../browser/page-event.client.ts';
import { isPlainClick } from '../browser/plain-click.client.ts';
import { parsePage, runScript } from '../browser/trusted-types.client.ts';
// A bundle of its own, of which pages outside a frame know the address only.
import embedded from '../embed/embedded.client.ts?worker&url';
import { keepRoute } from './kept-route.client.ts';

/**
 * Soft navigation between the pages of the wizard. Every address stays that of a real page, so
 * that reload, deep links, Back and a click with any other button work as ever; whatever is
 * unusual is left to the browser.
 */

const SETTLED = 120;

interface Entry {
  readonly scroll: number;
}

/** The page on screen; differs from the address while another one is on its way. */
let shown = location.pathname;
/** What fetches pages and puts them in place. */
let coming: Promise<typeof import('./show-page.client.ts')> | undefined;

start();

function start(): void {
  if (!wizardPath(location.href)) return;
  if (parent !== window && new URLSearchParams(location.search).has('embed')) loadEmbedded();
  // Entries are restored by hand because the page may come after the browser has scrolled.
  history.scrollRestoration = 'manual';
  const scroll = restored();
  if (scroll !== undefined) scrollTo(0, scroll);

  // At once all the same: a page that stays open while another version of the site is put in place has it by then.
  addEventListener('load', () => void bring().catch(() => undefined));
  document.addEventListener('click', onClick);
  document.addEventListener(PAGE_WANTED, ({ detail }) =>
    detail.give(
      bring().then(
        ({ fetchPage }) => fetchPage(detail.path, parsePage),
        () => ({ kind: 'odd' }),
      ),
    ),
  );
  for (const intent of ['pointerover', 'focusin', 'touchstart', AHEAD])
    document.addEventListener(intent, onIntent, { passive: true });
  addEventListener('popstate', () => void onHistory());
  let settling: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(settling);
    settling = setTimeout(rememberScroll, SETTLED);
  });
}

/** Behind everything that the page needs itself, or when somebody is about to leave it; again after a failure. */
function bring(): NonNullable<typeof coming> {
  coming ??= import('./show-page.client.ts').catch((error) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

/** What the wizard does besides in another site's page. */
function loadEmbedded(): void {
  // Not by `import()`, for which the frame's load would not wait: the portal's page takes it for another page then.
  runScript(embedded);
}

/** The path of a page of the wizard in this page's language; undefined for any other address. */
function wizardPath(href: string): string | undefined {
  const { origin, pathname } = new URL(href);
  return origin === location.origin && pathname.startsWith(`${BASE}${document.documentElement.lang}/cancel/`)
    ? pathname
    : undefined;
}

function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined;
  if (!link?.href || link.target || link.hasAttribute('download') || !wizardPath(link.href)) return undefined;
  return link;
}

function destination(link: HTMLAnchorElement): URL {
  return new URL(
    keepRoute(link.href, link.dataset[ROUTES]?.split(' '), link.closest(ANSWER_ROW) ? location.hash : ''),
  );
}

function onClick(event: MouseEvent): void {
  const link = linkOf(event);
  if (!link || event.defaultPrevented || !isPlainClick(event)) return;
  const url = destination(link);
  // A place on the same page: the browser knows the way.
  if (url.pathname === location.pathname && url.hash) return;
  event.preventDefault();
  void go(url, link);
}

function onIntent(event: Event): void {
  const link = linkOf(event);
  if (link)
    bring()
      .then(({ prefetch }) => prefetch(destination(link).pathname, event.type === AHEAD ? 'low' : 'auto'))
      .catch(() => undefined);
}

async function onHistory(): Promise<void> {
  if (location.pathname === shown) scrollTo(0, restored() ?? placeOf(location.hash));
  else await go(new URL(location.href));
}

/** Puts a page on screen. @param link what leads there; without, the page is in the history, and returned to */
async function go(url: URL, link?: HTMLElement): Promise<void> {
  const pages = await bring().catch(() => undefined);
  if (!pages) {
    // Cut off before it came: staying here is better than the browser's page about that.
    const notice = document.getElementById('unreached');
    if (notice && !navigator.onLine) notice.hidden = false;
    else if (link) location.assign(url);
    else location.reload();
    return;
  }
  await pages.show(url, link, {
    parse: parsePage,
    enter: () => {
      if (link) {
        rememberScroll();
        history.pushState({ scroll: 0 } satisfies Entry, '', url);
      }
      shown = url.pathname;
    },
    scroll: () => scrollTo(0, restored() ?? 0),
  });
}

function rememberScroll(): void {
  // Going back changes the address first and the page later: the scroll belongs to the page.
  if (location.pathname === shown) history.replaceState({ scroll: scrollY } satisfies Entry, '');
}

function restored(): number | undefined {
  const state: Partial<Entry> | null = history.state;
  return state?.scroll;
}

/** Where the target of a hash is, for entries that were never scrolled. */
function placeOf(hash: string): number {
  const target = hash && document.getElementById(hash.slice(1));
  return target ? target.getBoundingClientRect().top + scrollY : 0;
}
