import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathBelow, pathWithin, withBase, withoutBase } from '../../src/base.ts';

/** The modules as a build for a path of the host makes them. */
async function below(base: string) {
  vi.resetModules();
  vi.stubGlobal('__BASE__', base);
  const [paths, urls, { aboutOf }, { mayExist }, { readPastedLink }, { published }, { readCatalogue }] =
    await Promise.all([
      import('../../src/base.ts'),
      import('../../src/urls.ts'),
      import('../../src/ui/support-desk/read-rows.client.ts'),
      import('../../src/ui/support-desk/known-pages.client.ts'),
      import('../../src/ui/support-desk/pasted-link.client.ts'),
      import('../../src/addresses/published.ts'),
      import('../../src/catalogue/check.ts'),
    ]);
  const { SOUND } = await import('./catalogue/tree.ts');
  return {
    ...paths,
    urls,
    aboutOf,
    mayExist,
    readPastedLink,
    promised: () => published(readCatalogue(SOUND)),
  };
}

describe('the path of the site', () => {
  it('stands before a path of the site, and is taken off one of the host', () => {
    expect(pathBelow('/help/', '/en/guides/')).toBe('/help/en/guides/');
    expect(pathBelow('/help/', '/')).toBe('/help/');
    expect(pathWithin('/help/', '/help/en/guides/')).toBe('/en/guides/');
    expect(pathWithin('/help/', '/help/')).toBe('/');
  });

  it.each(['/', '/help', '/helpdesk/en/', '/en/help/'])(
    'is not taken off %s, which is none of it',
    (path) => {
      expect(pathWithin('/help/', path)).toBe(path);
    },
  );

  it('is nothing at the root', () => {
    for (const change of [withBase, withoutBase]) expect(change('/en/guides/')).toBe('/en/guides/');
    expect(pathWithin('/', pathBelow('/', '/en/'))).toBe('/en/');
  });
});

describe.each(['/help/', '/a/b.c/'])('a site at %s', (base) => {
  let site: Awaited<ReturnType<typeof below>>;
  beforeAll(async () => {
    site = await below(base);
  });
  // Workers keep their modules for the next file.
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('has all of its paths below that', () => {
    const { urls } = site;
    const paths = [
      urls.rootPath,
      urls.homePath('en'),
      urls.searchPath('fr', 'vps'),
      urls.permanentPath('bavo', 'en'),
      urls.searchEnginePath('en'),
      urls.searchFilePath('en'),
      urls.apiPath('plans.json'),
      urls.feedbackPath('en', 'no', { code: 'bavo' }),
      urls.cardPath('en', 'bavo'),
      urls.changesFeedPath('en'),
      urls.openSearchPath('en'),
      urls.EMBED_SCRIPT_PATH,
      urls.LLMS_PATH,
      urls.topPath('og.png'),
    ];
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
    expect(urls.guidePath('en', 'vps/acme')).toBe(`${base}en/guides/vps/acme/`);
  });

  it('has the other language beside the one, and not in place of the path', () => {
    expect(site.urls.inLocale(`${base}en/guides/`, 'fr')).toBe(`${base}fr/guides/`);
  });

  it('reads links that customers sent, with its path and from before it had one', () => {
    const page = { kind: 'page', path: `${base}fr/cancel/vps/`, said: '?ends=month' };
    for (const at of [base, '/'])
      expect(site.readPastedLink(`https://a.example${at}en/cancel/vps/?ends=month`, 'fr')).toEqual(page);
    expect(site.readPastedLink(`https://a.example${base}go/bavo/`, 'fr')).toMatchObject({ code: 'bavo' });
  });

  it('knows guides, plans and pages by their addresses', () => {
    expect(site.aboutOf(`${base}en/cancel/vps/acme/vps/immediate/`)).toMatchObject({
      id: 'acme/vps/immediate',
      family: 'vps',
    });
    const known = { paths: ['/en/cancel/vps/acme/vps/'], others: [] };
    expect(site.mayExist(`${base}en/cancel/vps/acme/`, known)).toBe(true);
    expect(site.mayExist(`${base}en/cancel/vps/nobody/`, known)).toBe(false);
    expect(site.mayExist(`${base}en/about/`, known)).toBe(true);
  });

  it('promises addresses that hold wherever it stands', () => {
    const { urls, codes } = site.promised();
    expect([...urls, ...codes.values()].filter((url) => url.startsWith(base))).toEqual([]);
    expect(urls).toContain('/en/guides/');
    expect(urls).toContain('/');
  });
});
