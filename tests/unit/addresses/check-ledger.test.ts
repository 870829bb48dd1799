import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../../src/addresses/check-ledger.ts';
import { parseLedger } from '../../../src/addresses/ledger.ts';
import { published } from '../../../src/addresses/published.ts';
import { checkContent, readCatalogue } from '../../../src/catalogue/check.ts';
import { site } from '../../../src/settings/site.ts';
import { findLedgerFindings } from '../../../src/tooling/checks/ledger.ts';
import { type Change, inTree } from '../catalogue/tree.ts';
import { foundAfter, movedYaml, REMOVED_GUIDE, REMOVED_PRODUCT, RENAMED_GUIDE } from './recorded.ts';

const YAML = 'content/moved.yaml';
const moved = (from: string, to: string): Change =>
  movedYaml(`moved:\n  - { from: "${from}", to: "${to}", on: 2026-11-22 }\n`);
const removed = (from: string, more = ''): Change =>
  movedYaml(
    `removed:\n  - { from: "${from}", on: 2026-11-22, title: { en: A guide, fr: Un guide }, text: { en: Gone., fr: Parti. }${more} }\n`,
  );

const OLD = '/{lang}/guides/vps/acme-vps/';
const TAKEN_AWAY =
  'which was published and is gone: bring it back, or write under "moved" where it is now, or under "removed" what became of it';

/** What is said where the planner was published, an address `plan` before it, and the planner is switched off. */
const withoutPlanner = (...changes: readonly Change[]): readonly string[] =>
  inTree(changes, (root) => {
    const { ledger } = parseLedger(
      new Map([['pages', `/{lang}/planner/ en fr${changes.length > 0 ? '\n/{lang}/plan/ en fr' : ''}`]]),
    );
    expect(published(readCatalogue(root)).urls).toContain('/en/planner/');
    return checkLedger(checkContent(root).content, ledger, { ...site().features, planner: false }).map(
      ({ file, message }) => `${file}: ${message}`,
    );
  });

describe('what was published', () => {
  test('is all there while nothing changes', () => {
    expect(foundAfter()).toEqual([]);
  });

  test('may not disappear', () => {
    expect(foundAfter(...REMOVED_GUIDE)).toEqual([`${YAML}: says nothing about "${OLD}", ${TAKEN_AWAY}`]);
  });

  test('may not disappear with its product, question by question', () => {
    const found = foundAfter(...REMOVED_PRODUCT);
    expect(found.map((each) => /"([^"]+)"/.exec(each)?.[1])).toEqual(
      ['', 'not-listed/', 'acme/', 'acme/not-listed/', 'acme/mail/', 'acme/mail/not-sure/']
        .concat(
          ['alone/', 'with-a-vps/'].flatMap((form) =>
            ['', 'end-of-term/', 'undo/'].map((end) => `acme/mail/${form}${end}`),
          ),
        )
        .map((end) => `/{lang}/cancel/email/${end}`)
        .concat('/{lang}/guides/email/')
        .sort(),
    );
  });

  test('is looked for under a new name', () => {
    expect(foundAfter(...RENAMED_GUIDE)).toContainEqual(
      `${YAML}: says nothing about "${OLD}", ${TAKEN_AWAY}; if it was renamed, did you mean "/{lang}/guides/vps/leave-acme/"?`,
    );
  });

  test.each<[string, Change]>([
    ['to a guide', moved(OLD, 'guide:vps/leave-acme')],
    ['to an address', moved(OLD, '/{lang}/guides/vps/leave-acme/')],
    ['with all that stood below', moved('/{lang}/guides/vps/*', '/{lang}/guides/vps/leave-acme/')],
    [
      'twice',
      movedYaml(
        `moved:\n  - { from: "${OLD}", to: "/{lang}/guides/vps/second/", on: 2026-11-22 }\n  - { from: "/{lang}/guides/vps/second/", to: "guide:vps/leave-acme", on: 2026-11-23 }\n`,
      ),
    ],
  ])('may move %s', (_, change) => {
    const second: readonly Change[] = [
      { file: 'ledger/more.txt', write: '/{lang}/guides/vps/second/ en fr\n' },
    ];
    const twice = 'write' in change && String(change.write).includes('second');
    expect(foundAfter(...RENAMED_GUIDE, ...(twice ? second : []), change)).toEqual([]);
  });

  test('may be switched off, and nothing is asked of it', () => {
    expect(withoutPlanner()).toEqual([]);
  });

  test('may not have moved to what is switched off', () => {
    expect(withoutPlanner(moved('/{lang}/plan/', '/{lang}/planner/'))).toEqual([
      'content/moved.yaml: "/{lang}/planner/" is not on the site; content/site.yaml switches it off, with "planner: false" under "features"',
    ]);
  });

  test('may be removed in words', () => {
    expect(foundAfter(...REMOVED_GUIDE, removed(OLD, ', see: ["product:acme/vps"]'))).toEqual([]);
  });
});

describe('an entry of moved.yaml', () => {
  test.each<[string, readonly Change[], Change, string]>([
    [
      'about nothing that was published',
      [],
      moved('/{lang}/guides/vps/acme-vsp/', 'guide:vps/acme-vps'),
      `:2: moved[0].from "/{lang}/guides/vps/acme-vsp/" was never published; did you mean "${OLD}"?`,
    ],
    [
      'about a page that is there',
      [],
      moved(OLD, '/{lang}/about/'),
      `:2: moved[0].from "${OLD}" is a page of the site; only what is not there any more can have moved`,
    ],
    [
      'that leads to an address that is not there',
      RENAMED_GUIDE,
      moved(OLD, '/{lang}/guides/vps/leave-acmee/'),
      ':2: moved[0].to "/{lang}/guides/vps/leave-acmee/" is not on the site; did you mean "/{lang}/guides/vps/leave-acme/"?',
    ],
    [
      'that leads to a guide that is not there',
      RENAMED_GUIDE,
      moved(OLD, 'guide:vps/leave'),
      ':2: moved[0].to "guide:vps/leave" is not on the site; look for its id in the content, or write its address',
    ],
    [
      'that leads back to itself',
      RENAMED_GUIDE,
      moved(OLD, OLD),
      `:2: moved[0].to leads back to "/en/guides/vps/acme-vps/": follow the moves and let them end at a page`,
    ],
    [
      'that shows a way to nowhere',
      REMOVED_GUIDE,
      removed(OLD, ', see: ["/{lang}/abuot/"]'),
      ':2: removed[0].see[0] "/{lang}/abuot/" is not on the site; did you mean "/{lang}/about/"?',
    ],
  ])('%s', (_, changes, change, found) => {
    expect(foundAfter(...changes, change)[0]).toBe(YAML + found);
  });
});

describe('a code', () => {
  test('may not be given to something else', () => {
    const found = foundAfter(
      { file: 'providers/acme/products/vps.yaml', replace: 'code: bago', by: 'code: zuzu' },
      { file: 'providers/acme/products/mail.yaml', replace: 'code: bido', by: 'code: bago' },
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /mail\.yaml:16: variants\[1\]\.routes\[0\]\.code "bago" was published as the code of \/\{lang\}\/cancel\/vps\/acme\/vps\/immediate\//,
      ),
    );
  });

  test('may not be changed', () => {
    expect(
      foundAfter({ file: 'providers/acme/products/vps.yaml', replace: 'code: bago', by: 'code: zuzu' }),
    ).toEqual([
      'content/providers/acme/products/vps.yaml:10: routes[1].code "zuzu" was "bago" when /{lang}/cancel/vps/acme/vps/immediate/ was published; codes are quoted in tickets: put it back',
    ]);
  });

  test('moves with its article', () => {
    expect(foundAfter(...RENAMED_GUIDE, moved(OLD, 'guide:vps/leave-acme'))).toEqual([]);
  });

  test('does not move with its article unless that is said', () => {
    expect(foundAfter(...RENAMED_GUIDE)[0]).toMatch(
      /^content\/guides\/.*"bure" was published as the code of/,
    );
  });
});

test('a line of the ledger that cannot be read is named', () => {
  expect(foundAfter({ file: 'ledger/more.txt', write: '# words\n/{lang}/old/\nold/ en\n' })).toEqual([
    'content/ledger/more.txt:2: must name its languages if it has {lang}, and none if not',
    'content/ledger/more.txt:3: is not an address with its languages, such as "/{lang}/guides/ en fr"',
  ]);
});

test('content that is not sound by itself is no ground to judge the ledger on', () => {
  const found = inTree([{ file: 'families.yaml', remove: true }], findLedgerFindings);
  expect(found).toEqual([{ message: 'is not looked at before the content is sound: mend that first' }]);
});
