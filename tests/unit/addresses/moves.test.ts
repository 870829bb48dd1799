import { describe, expect, test } from 'vitest';
import { goneMarkdown } from '../../../src/addresses/gone-markdown.ts';
import { everyPermanentLink, pageTitles } from '../../../src/addresses/titles.ts';
import { deployView } from '../../../src/deploy/deploy-view.ts';
import { filesBesideSite, filesInSite } from '../../../src/deploy/files.ts';
import type { Change } from '../catalogue/tree.ts';
import { movedYaml, REMOVED_GUIDE, REMOVED_PRODUCT, RENAMED_GUIDE, siteAfter } from './recorded.ts';

const SITE = new URL('https://help.example/');
const FROM = '/{lang}/guides/vps/acme-vps/';
const MOVED: readonly Change[] = [
  ...RENAMED_GUIDE,
  movedYaml(`moved:\n  - { from: "${FROM}", to: guide:vps/leave-acme, on: 2026-11-22 }\n`),
];
const REMOVED: readonly Change[] = [
  ...REMOVED_GUIDE,
  movedYaml(
    `removed:\n  - { from: "${FROM}", on: 2026-11-22, title: { en: A guide, fr: Un guide }, text: { en: Gone., fr: Parti. } }\n`,
  ),
];

/** What hosts are told, by file. */
function filesFor(addresses: ReturnType<typeof siteAfter>['addresses']): ReadonlyMap<string, string> {
  const view = deployView(addresses, { url: SITE, portals: [], pages: [] });
  return new Map([...filesInSite(view), ...filesBesideSite(view)].map(({ file, text }) => [file, text]));
}

describe('a page that moved', () => {
  const { catalogue, addresses } = siteAfter(...MOVED);

  test('leads to its new address, each language to its own', () => {
    expect(addresses.gone.map((fate) => [fate.url, fate.kind === 'moved' && fate.to.url])).toEqual([
      ['/en/guides/vps/acme-vps/', '/en/guides/vps/leave-acme/'],
      ['/fr/guides/vps/acme-vps/', '/fr/guides/vps/leave-acme/'],
      ['/en/guides/vps/acme-vps.md', '/en/guides/vps/leave-acme.md'],
      ['/fr/guides/vps/acme-vps.md', '/fr/guides/vps/leave-acme.md'],
    ]);
  });

  test('leaves word at its twin', () => {
    const twin = addresses.gone.find(({ url }) => url === '/fr/guides/vps/acme-vps.md');
    expect(twin && goneMarkdown(catalogue, twin, SITE)).toBe(
      '# Cette page est désormais ici\n\n<https://help.example/fr/guides/vps/leave-acme.md>\n',
    );
  });

  test('is a rule for every kind of host', () => {
    const [from, to] = ['/fr/guides/vps/acme-vps/', '/fr/guides/vps/leave-acme/'];
    for (const [file, line] of [
      ['_redirects', `${from} ${to} 301`],
      ['nginx/maps.conf', `  "${from}" "${to}";`],
      ['caddy/Caddyfile', `\t\tredir ${from} ${to} 301`],
      ['apache/site.conf', `  RewriteRule "^${from}$" "${to}" [R=301,L]`],
      ['s3/viewer-request.js', `  "${from}": "${to}",`],
    ] as const)
      expect([file, filesFor(addresses).get(file)?.split('\n')]).toEqual([
        file,
        expect.arrayContaining([line]),
      ]);
  });

  test('keeps its code', () => {
    const link = everyPermanentLink(catalogue, addresses).find(({ code }) => code === 'bure');
    expect(link?.choices.map(({ href }) => href)).toEqual([
      '/en/guides/vps/leave-acme/',
      '/fr/guides/vps/leave-acme/',
    ]);
  });
});

describe('a page that was removed', () => {
  const { catalogue, addresses } = siteAfter(...REMOVED);

  test('is a tombstone in each language, and no rule for hosts', () => {
    expect(addresses.gone.map(({ url, kind }) => [url, kind])).toEqual([
      ['/en/guides/vps/acme-vps/', 'removed'],
      ['/fr/guides/vps/acme-vps/', 'removed'],
      ['/en/guides/vps/acme-vps.md', 'removed'],
      ['/fr/guides/vps/acme-vps.md', 'removed'],
    ]);
    const files = filesFor(addresses);
    expect(files.get('_redirects')).toBe('');
    for (const [, text] of files) expect(text).not.toContain('acme-vps');
  });

  test('leaves word at its twin', () => {
    const twin = addresses.gone.find(({ url }) => url === '/en/guides/vps/acme-vps.md');
    expect(twin && goneMarkdown(catalogue, twin, SITE)).toBe(
      '# This page was taken down\n\nA guide\n\nGone.\n',
    );
  });

  test('is still led to by its code', () => {
    const link = everyPermanentLink(catalogue, addresses).find(({ code }) => code === 'bure');
    expect(link?.choices).toEqual([
      { locale: 'en', title: 'A guide', href: '/en/guides/vps/acme-vps/' },
      { locale: 'fr', title: 'Un guide', href: '/fr/guides/vps/acme-vps/' },
    ]);
  });
});

test('a proof sheet goes where its plan goes', () => {
  const to = (entries: string) => {
    const { addresses } = siteAfter(...REMOVED_PRODUCT, movedYaml(entries));
    return addresses.gone.find(({ url }) => url === '/fr/proof/bazu/');
  };
  const from = '"/{lang}/cancel/email/acme/mail/*"';
  const vps = '/{lang}/cancel/vps/acme/vps/';
  expect(to(`moved:\n  - { from: ${from}, to: "${vps}", on: 2026-11-22 }\n`)).toMatchObject({
    kind: 'moved',
    to: { url: '/fr/cancel/vps/acme/vps/' },
  });
  expect(
    to(
      `removed:\n  - { from: ${from}, on: 2026-11-22, title: { en: Mail, fr: Mail }, text: { en: Gone., fr: Parti. } }\n`,
    ),
  ).toMatchObject({ kind: 'removed', removed: { title: { fr: 'Mail' } } });
});

describe('a whole product that moved', () => {
  test('takes everything below it along', () => {
    const { addresses } = siteAfter(
      ...REMOVED_PRODUCT,
      {
        file: 'providers/acme/products/post.yaml',
        write: `family: email
name: { en: Post, fr: Post }
phrase: { en: Acme Post, fr: Post d'Acme }
hint: { en: Mailboxes, fr: Boîtes }
variantQuestion: { en: How did you get it?, fr: "Comment l'avez-vous obtenu ?" }
variants:
  - { id: alone, name: { en: Alone, fr: Seul }, routes: [{ id: end-of-term, code: bazu, extends: ordinary }, { id: undo, code: bozu }] }
  - { id: with-a-vps, name: { en: With a VPS, fr: Avec un VPS }, routes: [{ id: end-of-term, code: bido, extends: ordinary, refund: unpublished }, { id: undo, code: bodi }] }
checked: 2026-11-22
`,
      },
      movedYaml(
        'moved:\n  - { from: "/{lang}/cancel/email/acme/mail/*", to: "/{lang}/cancel/email/acme/post/*", on: 2026-11-22 }\n',
      ),
    );
    const english = addresses.gone.filter(({ url }) => url.startsWith('/en/'));
    expect(english.length).toBeGreaterThanOrEqual(6);
    for (const fate of english)
      expect(fate.kind === 'moved' && fate.to.url).toBe(fate.url.replace('/mail/', '/post/'));
  });
});

test('pages are called by what they are about, and by their address only where that is all there is', () => {
  const titleOf = pageTitles(siteAfter().catalogue);
  const named = (url: string): string => titleOf({ kind: 'here', url });
  expect(named('/fr/cancel/vps/acme/vps/')).toBe('Acme · VPS');
  expect(named('/fr/providers/acme/')).toBe('Résilier un service chez Acme');
  expect(named('/fr/guides/vps/acme-vps/')).toMatch(/\w+ \w+/);
  expect(named('/fr/glossary/')).toBe('/fr/glossary/');
});

test('a move that leads nowhere stops the build', () => {
  const nowhere = movedYaml(`moved:\n  - { from: "${FROM}", to: "/{lang}/nowhere/", on: 2026-11-22 }\n`);
  expect(() => siteAfter(...RENAMED_GUIDE, nowhere)).toThrow(/leads "\/en\/guides\/vps\/acme-vps\/" nowhere/);
});
