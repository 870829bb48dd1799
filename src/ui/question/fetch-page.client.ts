import { isWholePage } from '../browser/trusted-types.client.ts';

/** Makes a document of a page of this site; of the one script of a page that may. */
export type Parse = (html: string) => Document;

/** A page of the wizard as it came from the server, not yet part of the document. */
export interface FetchedPage {
  readonly document: Document;
  readonly main: HTMLElement;
}

/** What came of asking for a page. */
export type Fetched =
  | ({ readonly kind: 'page' } & FetchedPage)
  /** Nobody answered. */
  | { readonly kind: 'unreached' }
  /** Something came, or took too long, that the browser may make more of. */
  | { readonly kind: 'odd' };

/** A page that is not there by then is left to the browser, which shows that it is waiting. */
const PATIENCE_MS = 8000;

const texts = new Map<string, Promise<string>>();

/**
 * Starts to fetch a page that will probably be wanted. A failure is not kept: it may work when it is really wanted.
 *
 * @param priority `low` for what may come after everything else
 */
export function prefetch(path: string, priority: 'auto' | 'low' = 'auto'): Promise<string> {
  const known = texts.get(path);
  if (known) return known;
  // Browsers that cannot give up by themselves wait.
  const signal = AbortSignal.timeout?.(PATIENCE_MS) ?? null;
  const text = fetch(path, { priority, signal }).then(async (response) => {
    const html = await response.text();
    if (!response.ok || !isWholePage(html)) throw new Error(path);
    return html;
  });
  text.catch(() => texts.delete(path));
  texts.set(path, text);
  return text;
}

/** A page by its path, to be shown in place. */
export async function fetchPage(path: string, parse: Parse): Promise<Fetched> {
  try {
    const document = parse(await prefetch(path));
    const main = document.querySelector('main');
    return main?.querySelector('h1') ? { kind: 'page', document, main } : { kind: 'odd' };
  } catch (error) {
    // So browsers call a connection that was not made, or broke.
    return { kind: error instanceof TypeError ? 'unreached' : 'odd' };
  }
}
