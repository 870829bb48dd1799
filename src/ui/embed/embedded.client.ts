import { withoutBase } from '../../base.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { cancelPath, providerPath, RESERVED_SEGMENTS } from '../../urls.ts';
import { ANSWER_ROW, BACK_LINK, PORTAL_LINK } from '../browser/marks.client.ts';
import { PAGE_WANTED, type PageWanted } from '../browser/page-event.client.ts';
import { isPlainClick } from '../browser/plain-click.client.ts';
import type { Fetched } from '../question/fetch-page.client.ts';
import stylesheet from './embedded.css?url';

/**
 * The wizard in the frame of `<sortie-wizard>` (`src/embed/element.js`). Fetched only there.
 *
 * The portal's page is told how high this one is, where in the wizard it stands, and what should
 * be in view; nothing else. It learns so after it has answered, so that the browser vouches for
 * where each message goes: the first one, sent to anybody, says nothing.
 */

const root = document.documentElement;
const locale: Locale | undefined = isLocale(root.lang) ? root.lang : undefined;
/** The provider whose portal this is, where the portal says so. */
const provider = /^[a-z0-9-]+$/.exec(new URLSearchParams(location.search).get('embed') ?? '')?.[0];
const marker = provider ? `?embed=${provider}` : '?embed';
/** The origin of the portal's page, once it has answered. */
let host: string | undefined;
const answered = new Promise<string>((resolve) => {
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ sortie?: unknown } | null>) => {
    if (source === parent && data?.sortie === 'host') resolve(origin);
  });
});

if (locale) void start(locale);

async function start(own: Locale): Promise<void> {
  await loadStyles();
  root.dataset['embed'] = '';
  prepareLinks(own);
  document.addEventListener('click', (event) => onClick(event, own), true);
  document.addEventListener('astro:after-swap', () => {
    prepareLinks(own);
    tell({ top: 0 });
  });
  new ResizeObserver(() => tell({})).observe(root);
  parent.postMessage({ sortie: 'ready' }, '*');
  host = await answered;
  tell({});
  await reportUnknownProvider(own, host);
}

function tell(more: { readonly top?: number }): void {
  if (host === undefined) return;
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ sortie: 'page', height, path: withoutBase(location.pathname), ...more }, host);
}

function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

function isWizard({ origin, pathname }: HTMLAnchorElement, own: Locale): boolean {
  return origin === location.origin && pathname.startsWith(cancelPath(own));
}

/** What leads out of the wizard opens in a tab of its own: the frame is no place for whole sites. */
function prepareLinks(own: Locale): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.protocol.startsWith('http') || isWizard(link, own)) continue;
    link.target = '_blank';
    link.relList.add('noopener');
    link.setAttribute('aria-describedby', 'new-tab');
  }
  for (const form of document.forms) form.target = '_blank';
  // Before the family is known, a question leads to the portals of all providers.
  const anyProvider = [cancelPath(own), cancelPath(own, 'other')].includes(location.pathname);
  for (const portal of document.querySelectorAll<HTMLElement>(PORTAL_LINK))
    portal.hidden = provider !== undefined && anyProvider;
}

/** Runs before the wizard's own listener, which then goes where the link says. */
function onClick(event: MouseEvent, own: Locale): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || !isPlainClick(event) || !isWizard(link, own)) return;
  const target = link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
  if (target) {
    tell({ top: target.getBoundingClientRect().top });
    return;
  }
  const family = familyAsking(link, own);
  if (family === undefined) {
    // Pages that are opened anew, after a failure or a reload, still know where they are.
    link.search = marker;
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  void pastTheProvider(link, family, own).then((href) => {
    link.href = href + marker;
    link.click();
  });
}

/** The family of a link to the question about the provider, where the portal has answered that already. */
function familyAsking(link: HTMLAnchorElement, own: Locale): string | undefined {
  const [family, ...more] = link.pathname.slice(cancelPath(own).length).split('/').filter(Boolean);
  if (!provider || !family || more.length > 0 || link.search) return undefined;
  if (RESERVED_SEGMENTS.some((segment) => segment === family)) return undefined;
  const isAnswer = link.closest(ANSWER_ROW) !== null;
  const isBack = link.matches(BACK_LINK) && location.pathname.startsWith(cancelPath(own, family, provider));
  return isAnswer || isBack ? family : undefined;
}

/** Where a link leads that need not ask for the provider; to that question, where this provider is no answer. */
async function pastTheProvider(link: HTMLAnchorElement, family: string, own: Locale): Promise<string> {
  const question = cancelPath(own, family);
  const page = await new Promise<Fetched>((give) => {
    const detail: PageWanted = { path: question, give };
    document.dispatchEvent(new CustomEvent(PAGE_WANTED, { detail }));
  });
  const way = link.matches(BACK_LINK)
    ? BACK_LINK
    : `${ANSWER_ROW} a[href^="${cancelPath(own, family, provider ?? '')}"]`;
  const found = page.kind === 'page' ? page.main.querySelector(way) : undefined;
  return found?.getAttribute('href') ?? question;
}

/** For the developers of the portal: a misspelt provider would otherwise just not be noticed. */
async function reportUnknownProvider(own: Locale, portal: string): Promise<void> {
  if (!provider) return;
  const { status } = await fetch(providerPath(own, provider), { method: 'HEAD' });
  if (status === 404) parent.postMessage({ sortie: 'unknown' }, portal);
}
