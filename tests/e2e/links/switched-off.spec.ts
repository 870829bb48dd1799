import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FEATURES, type Feature, featuresOf } from '../../../src/settings/features.ts';
import { brokenLinks } from '../../dist/rules/links.ts';
import { loadPages } from '../../support/built-site/pages.ts';
import type { Change } from '../../unit/catalogue/tree.ts';
import { buildFolder, publishSmallSite } from '../support/small-site.ts';

const ORIGIN = 'https://help.acme.example';
const GUIDE = (locale: string): string => `guides/${locale}/vps/acme-vps.mdx`;

const CHANGES = `changes:
  - id: acme-says-so
    on: 2026-11-24
    kind: page
    title: { en: "A page is new", fr: "Une page est nouvelle" }
    text: { en: "See [several at once](page:planner).", fr: "Voyez [plusieurs à la fois](page:planner)." }
    touches: ["guide:vps/acme-vps"]
`;

/** What leads to the parts by their names: a guide's sentence and its button, a thing people come with, a change. */
const LEADING: readonly Change[] = [
  ...['en', 'fr'].flatMap((locale): readonly Change[] => [
    {
      file: GUIDE(locale),
      replace: 'checked: 2026-11-22\n---\n',
      by: 'checked: 2026-11-22\ncta: { to: "page:rights", text: "See the law" }\n---\n\nSee [all in one order](page:planner) and [the law](page:rights).\n',
    },
  ]),
  {
    file: 'intents.yaml',
    write: '- id: everything\n  page: planner\n  title: { en: Leave with everything, fr: Tout quitter }\n',
  },
  { file: 'changes.yaml', write: CHANGES },
];

const settings = (off: readonly Feature[]): Change => ({
  file: 'site.yaml',
  replace: 'operator: provider\n',
  by: `operator: provider\nfeatures: { ${off.map((feature) => `${feature}: false`).join(', ')} }\n`,
});

/** Addresses in what is read by people or programs, wherever they stand in it. */
const ADDRESS = /(?:https:\/\/help\.acme\.example|(?<=["'(\s]))(\/[a-z][\w./-]*)/g;

const filesOf = (dist: string): readonly string[] =>
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'));

/** Builds a site with these parts off; what is wrong with it, in a sentence each. */
async function wrongWithout(off: readonly Feature[], name: string): Promise<readonly string[]> {
  const folder = publishSmallSite(name, [...LEADING, settings(off)]);
  await buildFolder(folder);
  const dist = join(folder, 'dist');
  const files = filesOf(dist);
  const isOff = (address: string): boolean => featuresOf(address).some((feature) => off.includes(feature));
  const texts = files.filter((file) => /\.(?:html|xml|json|md|txt|webmanifest)$/.test(file));
  const named = texts.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(ADDRESS)]
      .map(([, address = '']) => address)
      .filter(isOff)
      .map((address) => `${file} names ${address}`),
  );
  const broken = brokenLinks({ pages: loadPages(dist), files: new Set(files), origin: ORIGIN })
    // Whether a page has an anchor hangs on the content and not on the switches.
    .filter(({ message }) => message.endsWith('leads nowhere'));
  return [
    ...files.filter((file) => isOff(file)).map((file) => `${file} is there`),
    ...new Set(named),
    ...broken.map(({ url, message }) => `${url}: ${message}`),
  ];
}

test.describe.configure({ mode: 'default' });

test('with every part switched off, a site reads on and leads to none of them', async () => {
  test.setTimeout(180_000);
  expect(await wrongWithout(FEATURES, 'all-off')).toEqual([]);
});

for (const feature of FEATURES)
  test(`without ${feature} alone, a site leads nowhere that is not there`, async () => {
    test.setTimeout(180_000);
    expect(await wrongWithout([feature], `off-${feature}`)).toEqual([]);
  });
