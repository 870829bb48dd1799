/** Pages that crawlers should not list: help of the wizard, links, results, errors, sheets to print, pages of a list. */
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
  /\/proof\//,
  /\/feedback\//,
];

/** Whether a page belongs into the sitemap; the same pages carry no `noindex`. */
export function isIndexable(pathname: string): boolean {
  return !HIDDEN.some((pattern) => pattern.test(pathname));
}
