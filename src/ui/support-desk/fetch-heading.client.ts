import { BASE, withoutBase } from '../../base.ts';
import { fetchPage } from './row-source.client.ts';

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
    const page = await fetchPage(path);
    const title = page.querySelector('main h1')?.textContent?.trim();
    const link = page.querySelector(`main a[href^="${BASE}go/"]`)?.getAttribute('href');
    const [, code] = PERMANENT.exec(withoutBase(link ?? '')) ?? [];
    return title ? { title, ...(code && { code }) } : undefined;
  } catch {
    return undefined;
  }
}
