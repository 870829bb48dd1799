import type { HeaderRule } from './host-headers.ts';
import type { HostRules } from './host-rules.ts';

/**
 * The rules for headers as hosts read them.
 *
 * @param pages the path of every page of the site, by which exceptions are written out
 */
export function headerFiles(rules: readonly HeaderRule[], pages: readonly string[]): readonly HostRules[] {
  return [
    { file: '_headers', text: forNetlifyAndCloudflare(rules, pages) },
    { file: '_hosts/nginx-headers.conf', text: forNginx(rules) },
    { file: '_hosts/apache-headers.conf', text: forApache(rules) },
  ];
}

/** These hosts know no exception, and of two values of a header one host sends both, the other one. */
function forNetlifyAndCloudflare(rules: readonly HeaderRule[], pages: readonly string[]): string {
  const blocks = new Map<string, string[]>();
  for (const { path, except, headers } of rules) {
    const paths = except === undefined ? [path] : pathsBeside(path, except, pages);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    for (const each of paths) blocks.set(each, [...(blocks.get(each) ?? []), ...lines]);
  }
  return [...blocks].map(([path, lines]) => `${path}\n${lines.join('\n')}\n`).join('\n');
}

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

/** A map for each header, whose value is empty, and so not sent, where no rule has one. */
function forNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names
    .map((name) => {
      const variable = `$sortie_${name.toLowerCase().replaceAll('-', '_')}`;
      const lines = rules
        .flatMap(({ path, headers }) => {
          const value = headers[name];
          return value === undefined ? [] : [{ path, value }];
        })
        // The first that fits counts, so the longer path, which is the exception, stands first.
        .sort((one, other) => other.path.length - one.path.length)
        .map(({ path, value }) => `  "~^${pattern(path)}" "${value}";\n`);
      return `map $uri ${variable} {\n${lines.join('')}}\n`;
    })
    .join('\n');
}

function forApache(rules: readonly HeaderRule[]): string {
  return rules
    .flatMap(({ path, except = [], headers }) => {
      const conditions = [
        `%{REQUEST_URI} =~ m#^${pattern(path)}#`,
        ...except.map((each) => `%{REQUEST_URI} !~ m#^${pattern(each)}#`),
      ].join(' && ');
      return Object.entries(headers).map(
        ([name, value]) => `Header always set ${name} "${value}" "expr=${conditions}"\n`,
      );
    })
    .join('');
}

/** A path as a regular expression: paths hold letters, digits, slashes, hyphens, underscores and dots. */
function pattern(path: string): string {
  const escaped = path.replace(/\*$/, '').replaceAll('.', '\\.');
  return path.endsWith('*') ? escaped : `${escaped}$`;
}
