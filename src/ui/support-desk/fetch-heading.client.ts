/** What a page is. */
interface Heading {
  readonly title: string;
  /** Of a guide or plan. */
  readonly code?: string;
}

const PERMANENT = /^\/go\/([a-z]+)\/$/;

/**
 * The heading of a page of this site, with the code that its permanent link has.
 *
 * @returns undefined where there is no such page, or it cannot be had now
 */
export async function fetchHeading(path: string): Promise<Heading | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const title = page.querySelector('main h1')?.textContent?.trim();
    const link = page.querySelector('main a[href^="/go/"]')?.getAttribute('href');
    const [, code] = PERMANENT.exec(link ?? '') ?? [];
    return title ? { title, ...(code && { code }) } : undefined;
  } catch {
    return undefined;
  }
}
