import { ANNOUNCE, ANNOUNCER, ANSWER_ROW, PAGE } from '../browser/marks.client.ts';
import { fetchPage, type Parse } from './fetch-page.client.ts';
import { loadStyles, swapPage } from './swap-page.client.ts';

export { fetchPage, prefetch } from './fetch-page.client.ts';

/*
 * The part of soft navigation that nobody needs before they leave a page: `navigation.client.ts` brings it.
 */

/** Longer waits than this are said to assistive technology. */
const BUSY_AFTER = 400;

/** The latest navigation: an older one that arrives later is thrown away. */
let latest = 0;
/** Where the last navigation found nobody to answer. */
let unreached = '';

/** What only the page's own script does. */
interface Own {
  /** Makes a document of a page of this site. */
  readonly parse: Parse;
  /** Before the swap, because islands that start in the new page may read the address. */
  readonly enter: () => void;
  readonly scroll: () => void;
}

/**
 * Fetches a page and puts it on screen.
 *
 * @param link what leads there; without, the page is one that is returned to
 */
export async function show(
  url: URL,
  link: HTMLElement | undefined,
  { parse, enter, scroll }: Own,
): Promise<void> {
  latest += 1;
  const mine = latest;
  const main = document.querySelector('main');
  const notice = document.getElementById('unreached');
  if (notice) notice.hidden = true;
  const busy = setTimeout(() => main?.setAttribute('aria-busy', 'true'), BUSY_AFTER);
  const page = await fetchPage(url.pathname, parse);
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
  if (page.kind !== 'page') return link ? location.assign(url) : location.reload();
  // What a changed answer carries along is of use to questions only.
  const asks = page.document.body.dataset[PAGE] === 'question';
  if (!asks && url.hash.startsWith('#keep=')) url.hash = '';
  const swap = (): void => {
    if (mine !== latest) return;
    enter();
    swapPage(page);
    scroll();
    goToHeading(page.document);
  };
  // Onwards only: who goes back has seen it. A plan has no map.
  if (link?.closest(ANSWER_ROW) && asks && mayMove()) await move(link, swap);
  else swap();
}

function mayMove(): boolean {
  return 'startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Swaps between two looks of the browser at the page: `motion.css` draws the answer on its way to the map. */
async function move(answer: HTMLElement, swap: () => void): Promise<void> {
  answer.dataset['chosen'] = '';
  const { ready, updateCallbackDone } = document.startViewTransition(swap);
  // Where nothing can be drawn, or another page is wanted at once, it is swapped all the same.
  ready.catch(() => undefined);
  await updateCallbackDone;
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
