/** A page of the wizard as it came from the server, not yet part of the document. */
export interface FetchedPage {
  readonly document: Document;
  readonly main: HTMLElement;
}

const texts = new Map<string, Promise<string>>();

/**
 * Starts to fetch a page that will probably be wanted. A failure is not kept: it may work when it is really wanted.
 *
 * @param priority `low` for what may come after everything else
 */
export function prefetch(path: string, priority: 'auto' | 'low' = 'auto'): Promise<string> {
  const known = texts.get(path);
  if (known) return known;
  const text = fetch(path, { priority }).then(async (response) => {
    const html = await response.text();
    // What a broken connection leaves may look like a page, with its last steps and warnings missing.
    if (!response.ok || !html.trimEnd().endsWith('</html>')) throw new Error(path);
    return html;
  });
  text.catch(() => texts.delete(path));
  texts.set(path, text);
  return text;
}

/** A page by its path, or undefined where it is not one that can be shown in place. */
export async function fetchPage(path: string): Promise<FetchedPage | undefined> {
  try {
    const document = new DOMParser().parseFromString(await prefetch(path), 'text/html');
    const main = document.querySelector('main');
    return main?.querySelector('h1') ? { document, main } : undefined;
  } catch {
    return undefined;
  }
}
