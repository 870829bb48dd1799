import { at, type DeployView } from './view.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read by themselves. They know no exception, and of two values of a
 * header one of them sends both, the other one.
 */
export function headersFile(view: DeployView): string {
  const blocks = new Map<string, string[]>();
  for (const { path, except, headers } of view.headers) {
    const paths = except === undefined ? [path] : pathsBeside(path, except, view.pages);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    for (const each of paths) blocks.set(at(view, each), [...(blocks.get(at(view, each)) ?? []), ...lines]);
  }
  return [...blocks].map(([path, lines]) => `${path}\n${lines.join('\n')}\n`).join('\n');
}

/** `_redirects`, which the same hosts read. Tombstones are pages like others and need no rule. */
export const redirectsFile = (view: DeployView): string =>
  view.redirects.map(({ from, to }) => `${at(view, from)} ${at(view, to)} 301\n`).join('');

/**
 * The pages that a pattern with exceptions is for, as patterns without: folders as far down as they hold nothing
 * else.
 *
 * @example pathsBeside('/*', ['/en/cancel/*'], ['/', '/en/', '/en/desk/x/', '/en/cancel/']) ⇒
 *   ['/', '/en/', '/en/desk/*']
 */
export function pathsBeside(
  path: string,
  except: readonly string[],
  pages: readonly string[],
): readonly string[] {
  const start = path.replace(/\*$/, '');
  const excepted = except.map((pattern) => pattern.replace(/\*$/, ''));
  const found = new Set<string>();
  for (const page of pages.filter((each) => each.startsWith(start))) {
    if (excepted.some((prefix) => page.startsWith(prefix))) continue;
    found.add(widest(page, start, excepted));
  }
  return [...found].sort();
}

/** The shortest folder of a page that holds no exception; the page itself where each of its folders does. */
function widest(page: string, start: string, excepted: readonly string[]): string {
  for (let end = page.indexOf('/', start.length); end !== -1; end = page.indexOf('/', end + 1)) {
    const folder = page.slice(0, end + 1);
    if (!excepted.some((prefix) => prefix.startsWith(folder))) return `${folder}*`;
  }
  return page;
}
