/**
 * The heading of a page of this site.
 *
 * @returns undefined where there is no such page, or it cannot be had now
 */
export async function fetchTitle(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('main h1')?.textContent?.trim() || undefined;
  } catch {
    return undefined;
  }
}
