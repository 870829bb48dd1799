import { AHEAD } from '../browser/ahead-event.client.ts';
import { ANNOUNCE, ANNOUNCER, ANSWER_ROW, PAGE, ROUTES } from '../browser/marks.client.ts';
import { PAGE_WANTED } from '../browser/page-event.client.ts';
import { isPlainClick } from '../browser/plain-click.client.ts';
// A bundle of its own, of which pages outside a frame know the address only.
import embedded from '../embed/embedded.client.ts?worker&url';
import { fetchPage, prefetch, runScript } from './fetch-page.client.ts';
import { keepRoute } from './kept-route.client.ts';
import { loadStyles, swapPage } from './swap-page.client.ts';

/**
 * Soft navigation between the pages of the wizard. Every address stays that of a real page, so
 * that reload, deep links, Back and a click with any other button work as ever; whatever is
 * unusual is left to the browser.
 */

/** Longer waits than this are said to assistive technology. */
const BUSY_AFTER = 400;
const SETTLED = 120;

interface Entry {
  readonly scroll: number;
}

/** The page on screen; differs from the address while another one is on its way. */
let shown = location.pathname;
/** The latest navigation: an older one that arrives later is thrown away. */
let latest = 0;
/** Where the last navigation found nobody to answer. */
let unreached = '';

start();

function start(): void {
  if (!wizardPath(location.href)) return;
  if (parent !== window && new URLSearchParams(location.search).has('embed')) loadEmbedded();
  // Entries are restored by hand because the page may come after the browser has scrolled.
  history.scrollRestoration = 'manual';
  const scroll = restored();
  if (scroll !== undefined) scrollTo(0, scroll);

  document.addEventListener('click', onClick);
  for (const intent of ['pointerover', 'focusin', 'touchstart', AHEAD])
    document.addEventListener(intent, onIntent, { passive: true });
  addEventListener('popstate', () => void onHistory());
  let settling: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(settling);
    settling = setTimeout(rememberScroll, SETTLED);
  });
}

/** What the wizard does besides in another site's page. */
function loadEmbedded(): void {
  document.addEventListener(PAGE_WANTED, ({ detail }) => detail.give(fetchPage(detail.path)));
  // Not by `import()`, for which the frame's load would not wait: the portal's page takes it for another page then.
  runScript(embedded);
}

/** The path of a page of the wizard in this page's language; undefined for any other address. */
function wizardPath(href: string): string | undefined {
  const { origin, pathname } = new URL(href);
  return origin === location.origin && pathname.startsWith(`/${document.documentElement.lang}/cancel/`)
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
  void show(url, true);
}

function onIntent(event: Event): void {
  const link = linkOf(event);
  if (link)
    prefetch(destination(link).pathname, event.type === AHEAD ? 'low' : 'auto').catch(() => undefined);
}

async function onHistory(): Promise<void> {
  if (location.pathname === shown) scrollTo(0, restored() ?? placeOf(location.hash));
  else await show(new URL(location.href), false);
}

/**
 * Fetches a page and puts it on screen.
 *
 * @param isNew whether it gets an entry in the history, or is one that is returned to
 */
async function show(url: URL, isNew: boolean): Promise<void> {
  latest += 1;
  const mine = latest;
  const main = document.querySelector('main');
  const notice = document.getElementById('unreached');
  if (notice) notice.hidden = true;
  const busy = setTimeout(() => main?.setAttribute('aria-busy', 'true'), BUSY_AFTER);
  const page = await fetchPage(url.pathname);
  if (page.kind === 'page') await loadStyles(page);
  clearTimeout(busy);
  if (mine !== latest) return;
  // Staying here is better than the browser's page about that; asked again, a browser with a line may try itself.
  if (page.kind === 'unreached' && notice && !(navigator.onLine && unreached === url.href)) {
    unreached = url.href;
    main?.removeAttribute('aria-busy');
    notice.hidden = false;
    return;
  }
  if (page.kind !== 'page') return isNew ? location.assign(url) : location.reload();
  // What a changed answer carries along is of use to questions only.
  if (page.document.body.dataset[PAGE] !== 'question' && url.hash.startsWith('#keep=')) url.hash = '';
  if (isNew) {
    rememberScroll();
    // Before the swap, because islands that start in the new page may read the address.
    history.pushState({ scroll: 0 } satisfies Entry, '', url);
  }
  shown = url.pathname;
  swapPage(page);
  scrollTo(0, restored() ?? 0);
  goToHeading(page.document);
}

/** Moves the focus to the new heading and says what it is. */
function goToHeading(next: Document): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const [region, coming] = [document, next].map((page) => page.querySelector<HTMLElement>(ANNOUNCER));
  const words = coming?.dataset[ANNOUNCE];
  if (region && words) region.textContent = words.replace('{title}', () => heading.textContent ?? '');
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
