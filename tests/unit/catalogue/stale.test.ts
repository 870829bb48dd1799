import { expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { daysAfter } from '../../../src/catalogue/days-after.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { staleOn } from '../../../src/catalogue/stale.ts';
import { type Change, inTree } from './tree.ts';

/** All of the sound content was checked on this day; one class is old after ten days, the other after forty. */
const EXPIRY: Change = {
  file: 'expiry.yaml',
  write: 'quick: { days: 10, kinds: [label] }\nslow: { days: 40, kinds: [warning, product] }\n',
};
const OLD: Change = {
  file: 'providers/acme/warnings.yaml',
  write:
    'gone:\n  severity: critical\n  reversible: never\n  title: { en: Gone, fr: Disparu }\n  text: { en: All is gone., fr: Tout disparaît. }\n  sources: [ACME-OLD]\n' +
    'slow:\n  severity: note\n  reversible: not-applicable\n  title: { en: Slow, fr: Lent }\n  text: { en: It takes time., fr: Cela prend du temps. }\n  sources: [ACME-OLD]\n',
};
const SOURCE: Change = {
  file: 'providers/acme/sources.yaml',
  write: 'ACME-OLD: { title: A, lang: en, publisher: A, kind: third-party, read: "2027-01-10" }\n',
};

const staleAt = (day: string, ...changes: readonly Change[]): readonly string[] =>
  inTree([EXPIRY, ...changes], (root) =>
    staleOn(checkContent(root).content, day).map(
      ({ claim, class: name, until }) => `${claim.key} ${name} ${claim.checked} ${until}`,
    ),
  );

test('without a file of classes nothing is ever out of date', () => {
  expect(inTree([], (root) => staleOn(checkContent(root).content, '2099-01-01'))).toEqual([]);
});

test('a statement may be believed through its last day', () => {
  const first = staleAt('2099-01-01').find((each) => each.startsWith('label:'));
  const until = first?.split(' ').at(-1) ?? '';
  expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(staleAt(until).filter((each) => each.startsWith('label:'))).toEqual([]);
  const labels = staleAt(daysAfter(until, 1)).filter((each) => each.startsWith('label:'));
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every((each) => each.startsWith('label:acme/') && each.includes(' quick '))).toBe(true);
});

test('what no file says a day of is listed, and our own advice does not grow old', () => {
  const undated = staleAt('2026-11-24');
  expect(undated).toEqual(['warning:data-erased slow undefined undefined']);
});

test('a later reading of its documents makes it younger, and of no other', () => {
  const all = staleAt('2099-01-01', SOURCE, OLD);
  expect(all).toContain('warning:acme/gone slow 2027-01-10 2027-02-19');
  expect(all.filter((each) => each.includes('2027-01-10'))).toHaveLength(2);
});

test.each([
  ['2027-03-31', []],
  [
    '2027-04-01',
    [
      'content/providers/acme/warnings.yaml:2: gone was last checked on 2027-01-10 and is past its day since 2027-02-19: a critical statement this old has to be checked again',
    ],
  ],
])('on %s only a critical one past twice its days is a mistake', (today, found) => {
  const findings = inTree([EXPIRY, SOURCE, OLD], (root) =>
    checkContent(root, { today }).findings.map(formatFinding),
  );
  expect(findings.filter((each) => each.includes('checked'))).toEqual(found);
});

test('a kind in two classes is told', () => {
  const twice: Change = {
    file: 'expiry.yaml',
    write: 'quick: { days: 10, kinds: [label] }\nslow: { days: 40, kinds: [label] }\n',
  };
  expect(inTree([twice], (root) => checkContent(root).findings.map(formatFinding))).toEqual([
    'content/expiry.yaml:2: slow.kinds name "label" a second time',
  ]);
});

test('who checks a statement again is said by its class, or for one provider', () => {
  const ownersWith = (owners: string): readonly (string | undefined)[] =>
    inTree(
      [{ file: 'expiry.yaml', write: `quick: { days: 10, kinds: [label], owner: Editors${owners} }\n` }],
      (root) => [...new Set(staleOn(checkContent(root).content, '2099-01-01').map(({ owner }) => owner))],
    );
  expect(ownersWith('')).toEqual(['Editors']);
  expect(ownersWith(', owners: { acme: Support }')).toEqual(['Support']);
});
