import { chmodSync, cpSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { keepFormer } from '../../../src/tooling/process/keep-former.ts';

/** Files of a built site by what is asked of a host about them; paths as in an address. */
export interface SmallSite {
  readonly guide: string;
  /** Its Markdown version. */
  readonly twin: string;
  readonly wizard: string;
  readonly script: string;
  readonly fragment: string;
  readonly json: string;
}

/** A hashed file of a release before. */
export const OLD_SCRIPT = '/_astro/old.AbCdEf12.js';

/** What stands at the top and is always there. */
const AT_THE_TOP = [
  ...['index.html', '404.html', 'llms.txt', 'robots.txt', 'manifest.webmanifest', 'sitemap-index.xml'],
  ...['favicon-32.png', '_headers', '_redirects'],
];

/**
 * Lays a few files of the built site into a folder that servers may read whoever they run as, with all that stands
 * packed beside them, and a script that the release before had.
 */
export function smallSite(dist: string, folder: string): SmallSite {
  const first = (pattern: string): string => {
    const [found] = globSync(pattern, { cwd: dist }).sort();
    if (found === undefined) throw new Error(`The built site has nothing like ${pattern}.`);
    return found.replaceAll('\\', '/');
  };
  const [language] = LOCALES;
  const guide = first(`${language}/guides/*/*/index.html`);
  const site = {
    guide,
    twin: guide.replace('/index.html', '.md'),
    wizard: first(`${language}/cancel/*/index.html`),
    // Small ones are not packed.
    script: first('_astro/*.js.br').replace('.br', ''),
    fragment: first('pagefind/*/fragment/*'),
    json: 'api/plans.json',
  };
  const pages = LOCALES.flatMap((each) => [
    `${each}/404/index.html`,
    `${each}/index.html`,
    `opensearch-${each}.xml`,
  ]);
  for (const file of [...AT_THE_TOP, ...pages, ...Object.values(site)])
    for (const each of [file, `${file}.br`, `${file}.gz`])
      if (existsSync(join(dist, each))) {
        mkdirSync(dirname(join(folder, each)), { recursive: true });
        cpSync(join(dist, each), join(folder, each));
      }
  keepOld(folder);
  const address = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return {
    guide: address(site.guide),
    twin: address(site.twin),
    wizard: address(site.wizard),
    script: address(site.script),
    fragment: address(site.fragment),
    json: address(site.json),
  };
}

/** As a build does: what the last site had, and this one lacks. */
function keepOld(folder: string): void {
  const last = `${folder}-last`;
  mkdirSync(dirname(join(last, OLD_SCRIPT)), { recursive: true });
  writeFileSync(join(last, OLD_SCRIPT), 'export {};\n');
  keepFormer(folder, last);
}

/** Makes a folder one that other users may look into: temporary ones are not. */
export const openToOthers = (folder: string): void => chmodSync(folder, 0o755);
