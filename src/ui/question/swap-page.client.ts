import type { FetchedPage } from './fetch-page.client.ts';

/** What says in the head which page this is. */
const ABOUT_THE_PAGE =
  'link[rel=canonical], link[rel=alternate], meta[name=description], meta[name=robots], meta[property^="og:"], script[type="application/ld+json"]';

const STYLES = 'link[rel=stylesheet], style';

/** Scripts that this document has run, by address or text. */
const run = new Set([...document.scripts].map(identity));

function identity({ src, text }: HTMLScriptElement): string {
  return src || text;
}

/** Adds the stylesheets that the page needs and this document lacks, and waits for them. */
export async function loadStyles({ document: next }: FetchedPage): Promise<void> {
  const present = new Set([...document.querySelectorAll(STYLES)].map(({ outerHTML }) => outerHTML));
  const missing = [...next.querySelectorAll(STYLES)].filter(({ outerHTML }) => !present.has(outerHTML));
  await Promise.all(missing.map(addStyle));
}

function addStyle(style: Element): Promise<unknown> {
  const copy = document.importNode(style, true);
  document.head.append(copy);
  // Inline styles hold from now on; a linked one that fails must not keep the page waiting.
  return copy instanceof HTMLLinkElement
    ? new Promise((resolve) => {
        copy.onload = copy.onerror = resolve;
      })
    : Promise.resolve();
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
  for (const script of next.scripts) runScript(script);
  document.querySelector('main')?.replaceWith(main);
  // Astro's islands unmount at this event, and at no other.
  document.dispatchEvent(new Event('astro:after-swap'));
}

/**
 * Parsed documents never run their scripts, so that the first page with an island would stay
 * still: what this document has not run yet is made anew. Astro's inline scripts are hashed in
 * the policy of every page.
 */
function runScript(script: HTMLScriptElement): void {
  if ((script.type && script.type !== 'module') || run.has(identity(script))) return;
  run.add(identity(script));
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes) copy.setAttribute(name, value);
  copy.text = script.text;
  document.head.append(copy);
}
