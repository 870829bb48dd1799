import { expect, test } from 'vitest';
import { outsideAddresses } from '../../../../src/tooling/links/find-addresses.ts';
import { judgeAddresses } from '../../../../src/tooling/links/judge-addresses.ts';
import { linksReport } from '../../../../src/tooling/links/links-report.ts';
import { inTree } from '../../catalogue/tree.ts';

const PORTAL = 'content/providers/acme/portal.yaml';
const at = (address: string, ...files: readonly string[]) => ({
  address,
  places: (files.length === 0 ? ['content/sources.yaml'] : files).map((file) => ({ file, line: 1 })),
});
const judged = (...all: Parameters<typeof judgeAddresses>[0]): readonly string[] =>
  judgeAddresses(all).map(({ address, judgement, says }) => `${judgement} ${address} ${says}`);

test.each<[string, string]>([
  ['http://example.com/a', 'shape http://example.com/a is not encrypted'],
  ['https://user@example.com/', 'must be an address without spaces, quotes or a user'],
  ['https://example.com/a?utm_source=x', 'carries "utm_source"'],
  ['https://example.com:8443/a', 'names the port 8443'],
  ['https://example.com/a//b', 'two slashes'],
  ['https://127.0.0.1/a', 'by its number'],
  ['https://localhost/a', 'without a domain'],
])('%s is oddly written', (address, says) => {
  expect(judged(at(address)).join()).toContain(says);
});

test('an ordinary address says nothing', () => {
  expect(judged(at('https://example.com/a?b=c#d'))).toEqual([]);
});

test.each<[string, readonly [string, ...string[]][], readonly string[]]>([
  [
    'a host named once beside others',
    [
      ['https://one.example/a', PORTAL],
      ['https://one.example/b', PORTAL],
      ['https://other.example/', PORTAL],
    ],
    ['new-host https://other.example/ other.example is named nowhere else'],
  ],
  [
    'a host with a slip',
    [
      ['https://portal.acme.example/a', PORTAL],
      ['https://portal.acme.example/b', PORTAL],
      ['https://portal.acne.example/c', PORTAL],
    ],
    [
      'new-host https://portal.acne.example/c portal.acne.example is named nowhere else, and looks like portal.acme.example',
    ],
  ],
  ['the only host of a provider', [['https://one.example/a', PORTAL]], []],
  [
    'a host that others name too',
    [
      ['https://one.example/a', PORTAL],
      ['https://one.example/b', PORTAL],
      ['https://two.example/', PORTAL, 'content/sources.yaml'],
    ],
    [],
  ],
  ['a host that the whole site names', [['https://one.example/a'], ['https://two.example/a']], []],
])('%s is judged', (_, all, says) => {
  expect(judged(...all.map(([address, ...files]) => at(address, ...files)))).toEqual(says);
});

test.each<[string, string, boolean]>([
  ['https://example.com/a', 'https://example.com/a/', true],
  ['https://example.com/a', 'https://www.example.com/a', true],
  ['https://example.com/a', 'https://example.com/a#part', true],
  ['https://example.com/a', 'https://example.com/a?b', false],
  ['https://example.com/#/a', 'https://example.com/#/b', false],
  ['https://example.com/a', 'https://example.com/b', false],
])('%s and %s are one document: %s', (one, other, same) => {
  expect(judged(at(one), at(other))).toEqual(same ? [`twice ${other} is ${one} too`] : []);
});

test('addresses are found with their lines, and those of the site itself are left out', () => {
  const all = inTree(
    [
      {
        file: 'providers/acme/more.yaml',
        write: 'a:\n  - url: https://x.example/a\n  - url: https://x.example/a\n',
      },
    ],
    outsideAddresses,
  );
  const file = 'content/providers/acme/more.yaml';
  expect(all.find(({ address }) => address === 'https://x.example/a')?.places).toEqual([
    { file, line: 2 },
    { file, line: 3 },
  ]);
  const ofSite = all.filter(({ places }) => places.some((place) => place.file === 'content/site.yaml'));
  expect(ofSite.map(({ address }) => address)).toContain('https://acme.example/imprint');
  expect(ofSite.map(({ address }) => address)).not.toContain('https://help.acme.example');
});

test('the report says what to look at, where, and that nobody was asked', () => {
  const all = [at('https://one.example/a'), at('https://one.example/a/')];
  const found = judgeAddresses(all);
  expect(linksReport(all, found, undefined, 'text')).toBe(
    [
      'one document, several addresses (1)',
      '  https://one.example/a/',
      '    is https://one.example/a too; content/sources.yaml:1',
      '',
      '2 addresses at 1 hosts; 1 things to look at. Nobody was asked: npm run links -- --network asks whether they are still there.',
    ].join('\n'),
  );
  expect(linksReport(all, found, undefined, 'markdown')).toContain(
    '| https://one.example/a/ | is https://one.example/a too | `content/sources.yaml:1` |',
  );
  const gone = { ...at('https://one.example/a'), judgement: 'gone', says: '404' } as const;
  const asked = { judged: [gone], asked: 1, kept: 0 };
  expect(JSON.parse(linksReport(all, [], asked, 'json'))).toEqual({
    ...{ addresses: 2, hosts: 1, asked: 1, kept: 0 },
    found: [gone],
  });
});
