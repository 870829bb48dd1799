import { describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '../../../src/addresses/host-headers.ts';
import { deployView } from '../../../src/deploy/deploy-view.ts';
import { filesBesideSite, filesInSite } from '../../../src/deploy/files.ts';
import { pathsBeside } from '../../../src/deploy/headers-file.ts';

const PAGES = [
  '/',
  '/404.html',
  '/en/',
  '/en/404/',
  '/en/desk/',
  '/en/desk/acme/',
  '/en/cancel/',
  '/en/cancel/vps/acme/',
  '/en/guides/vps/a/',
  '/fr/',
  '/fr/cancel/vps/',
  '/fr/search/',
  '/go/bavo/',
];
const PATHS = [
  ...PAGES,
  '/_astro/site.C4LgegdC.css',
  '/pagefind/en/fragment/en_1a2b3c.pf_fragment',
  '/pagefind/fr/pagefind.fr_1a2b3c4d.pf_meta',
  '/pagefind/en/pagefind.js',
  '/pagefind/en/pagefind-entry.json',
  '/search/en.json',
  '/api/plans.json',
  '/api/desk/bavo.json',
  '/llms.txt',
  '/en/guides/vps/a.md',
];

type Headers = Readonly<Record<string, string>>;

const SETTINGS = [{ portals: [] }, { portals: ['https://portal.example', 'https://*.other.example'] }];

/** What a host makes of the lines of a file. */
const READERS: Readonly<Record<string, (text: string, path: string) => Headers>> = {
  _headers: (text, path) => {
    const found: Record<string, string> = {};
    for (const block of text.split('\n\n')) {
      const [pattern = '', ...lines] = block.trimEnd().split('\n');
      const prefix = pattern.replace(/\*$/, '');
      if (pattern.endsWith('*') ? !path.startsWith(prefix) : path !== pattern) continue;
      for (const [, name = '', value = ''] of lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line) ?? [])) {
        // Two values would be sent as a list by one host, and as one of them by another.
        expect(found, `${path} in two rules`).not.toHaveProperty(name);
        found[name] = value;
      }
    }
    return found;
  },
  'nginx/maps.conf': (text, path) => {
    const found: Record<string, string> = {};
    for (const [, variable = '', lines = ''] of text.matchAll(/^map \$uri \$sortie_(\w+) \{\n([^}]*)\}/gm)) {
      for (const [, pattern = '', value = ''] of lines.matchAll(/^ {2}"~(.+)" "(.+)";$/gm)) {
        if (!new RegExp(pattern).test(path)) continue;
        found[variable] = value;
        break;
      }
    }
    return found;
  },
  'apache/site.conf': (text, path) => {
    const found: Record<string, string> = {};
    for (const [, name = '', value = '', when = ''] of text.matchAll(
      /^ {2}Header always set ([\w-]+) "([^"]+)" "expr=(.+)"$/gm,
    )) {
      const holds = when
        .split(' && ')
        .map((condition) => /^%\{REQUEST_URI\} (=~|!~) m#(.+)#$/.exec(condition) ?? [])
        .every(([, sign = '', pattern = '']) => new RegExp(pattern).test(path) === (sign === '=~'));
      if (holds) found[name] = value;
    }
    return found;
  },
};

const nginxName = (name: string): string => name.toLowerCase().replaceAll('-', '_');

describe.each(SETTINGS)('with %j', ({ portals }) => {
  const rules = headerRules(portals);
  const view = deployView({ gone: [] }, { url: new URL('https://help.example'), portals, pages: PAGES });
  const files = new Map(
    [...filesInSite(view), ...filesBesideSite(view)].map(({ file, text }) => [file, text]),
  );

  it.each(Object.keys(READERS))('%s says the same as our own server', (file) => {
    for (const path of PATHS) {
      const nameIn = file.includes('nginx') ? nginxName : (name: string) => name;
      const own = Object.entries(headersOf(path, rules)).map(([name, value]) => [nameIn(name), value]);
      // Rules with exceptions are written out for pages; nobody frames a style sheet.
      const either = portals.length > 0 && !PAGES.includes(path) ? nameIn('Content-Security-Policy') : '';
      const { [either]: _, ...sent } = READERS[file]?.(files.get(file) ?? '', path) ?? {};
      const { [either]: __, ...expected } = Object.fromEntries(own);
      expect([path, sent]).toEqual([path, expected]);
    }
  });

  it('keeps within what hosts read', () => {
    const text = files.get('_headers') ?? '';
    expect(text.split('\n\n').length).toBeLessThan(100);
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThan(2000);
      expect(line).not.toMatch(/^\/.*\*./);
    }
  });
});

describe('what stands beside an exception', () => {
  it.each([
    [
      ['/', '/en/', '/en/desk/x/', '/en/cancel/'],
      ['/', '/en/', '/en/desk/*'],
    ],
    [['/go/a/', '/go/b/'], ['/go/*']],
    [['/en/cancel/a/'], []],
    [['/en/cancelled/'], ['/en/cancelled/*']],
  ])('is named as widely as can be: %j', (pages, paths) => {
    expect(pathsBeside('/*', ['/en/cancel/*'], pages)).toEqual(paths);
  });
});
