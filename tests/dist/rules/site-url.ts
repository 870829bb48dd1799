/**
 * Where a reference leads inside the site: path and fragment; `undefined` when it leaves it
 * (another origin, a mail address, a telephone number).
 */
export function inSite(
  href: string,
  from: string,
  origin: string,
): { readonly path: string; readonly fragment: string } | undefined {
  const url = URL.parse(href, origin + from);
  if (url === null || url.origin !== origin) return undefined;
  return { path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}
