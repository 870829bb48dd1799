/** Pages that crawlers should not list: help pages of the wizard, links, results, errors and further pages of a list. */
const HIDDEN = [
  /^\/$/,
  /^\/go\//,
  /\/search\/$/,
  /\/404\/$/,
  /\/not-sure\/$/,
  /\/not-listed\/$/,
  /\/compare\/$/,
  /\/page\/\d+\/$/,
  /\/desk\/.+\/$/,
  /\/style\/$/,
  /\/feedback\//,
];

/** Whether a page belongs into the sitemap; the same pages carry no `noindex`. */
export function isIndexable(pathname: string): boolean {
  return !HIDDEN.some((pattern) => pattern.test(pathname));
}
