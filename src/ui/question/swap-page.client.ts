import type { FetchedPage } from './fetch-page.client.ts';

/** What says in the head which page this is. */
const ABOUT_THE_PAGE =
  'link[rel=canonical], link[rel=alternate], meta[name=description], meta[name=robots], meta[property^="og:"], script[type="application/ld+json"]';

const STYLES = 'link[rel=stylesheet]';

/** A page without its styles after this long is better than none. */
const PATIENCE_MS = 3000;

/** Adds the stylesheets that the page needs and this document lacks, and waits for them. */
export async function loadStyles({ document: next }: FetchedPage): Promise<void> {
  const present = new Set([...document.querySelectorAll(STYLES)].map(({ outerHTML }) => outerHTML));
  const missing = [...next.querySelectorAll(STYLES)].filter(({ outerHTML }) => !present.has(outerHTML));
  await Promise.all(missing.map(addStyle));
}

function addStyle(style: Element): Promise<unknown> {
  const copy = document.importNode(style, true);
  // One that fails, or never comes, must not keep the page waiting.
  const settled = new Promise((resolve) => {
    for (const end of ['load', 'error']) copy.addEventListener(end, resolve);
    setTimeout(resolve, PATIENCE_MS);
  });
  document.head.append(copy);
  return settled;
}

/**
 * Leaves on only what the page brings along itself: sheets share rules, and another page's sheet that comes
 * later would win over the own one. Switched off and not removed, so that the way back needs no fetching.
 */
function switchStyles(next: Document): void {
  const wanted = new Set(
    [...next.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  );
  for (const { sheet, href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (sheet) sheet.disabled = !wanted.has(href);
}

/** Puts a fetched page in the place of the present one. */
export function swapPage({ document: next, main }: FetchedPage): void {
  switchStyles(next);
  document.title = next.title;
  Object.assign(document.body.dataset, next.body.dataset);
  for (const element of document.head.querySelectorAll(ABOUT_THE_PAGE)) element.remove();
  document.head.append(...next.head.querySelectorAll(ABOUT_THE_PAGE));
  for (const old of document.querySelectorAll('[data-swap]')) {
    const replacement = next.querySelector(`[data-swap="${old.getAttribute('data-swap')}"]`);
    if (replacement) old.replaceWith(replacement);
  }
  // Parsed documents never run their scripts. Each is a module of this site, which runs once, however often it is asked for.
  for (const { src } of next.scripts) if (src) import(/* @vite-ignore */ src).catch(() => undefined);
  document.querySelector('main')?.replaceWith(main);
  // Scripts that bring parts of a page to life look again.
  document.dispatchEvent(new Event('astro:after-swap'));
}
