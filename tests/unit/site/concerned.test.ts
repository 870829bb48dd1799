import { describe, expect, test } from 'vitest';
import { changedDay, concerned } from '../../../src/site/changes/concerned.ts';
import { entriesOf } from '../../../src/site/entries.ts';
import { siteAfter } from '../addresses/recorded.ts';

/** The sound content with one change of these fields. */
const siteWith = (...changes: readonly string[]) =>
  siteAfter({
    file: 'changes.yaml',
    write: `changes:\n${changes
      .map(
        (fields, index) =>
          `  - { id: change-${index}, kind: page, title: { en: A, fr: B }, text: { en: A., fr: B. }, ${fields} }\n`,
      )
      .join('')}`,
  }).catalogue;

describe('the codes that a change concerns', () => {
  test.each<[string, string, readonly string[]]>([
    ['none, where it names nothing', 'touches: []', []],
    ['none of its own, for a whole provider', 'touches: ["provider:acme"]', []],
    ['that of a guide', 'touches: ["guide:vps/acme-vps"]', ['bure']],
    ['that of a plan', 'touches: ["plan:acme/vps/immediate"]', ['bago']],
    ['those of every plan of a product', 'touches: ["product:acme/vps"]', ['bavo', 'bago', 'bagu']],
    [
      'each once and in the order of the desk, however often it is named',
      'touches: ["guide:vps/acme-vps", "plan:acme/vps/immediate", "plan:acme/vps/end-of-term", "product:acme/vps"]',
      ['bavo', 'bago', 'bagu', 'bure'],
    ],
  ])('%s', (_, fields, codes) => {
    const catalogue = siteWith(`on: 2026-11-22, ${fields}`);
    expect(concerned(catalogue, 'change-0').map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['label:acme/cancel', ['bavo', 'bago', 'bagu', 'bure'], []],
    ['label:acme/billing', [], ['bavo', 'bago', 'bagu', 'bure']],
    ['procedure:acme/cancel-service', ['bavo', 'bago', 'bagu', 'bure'], []],
    ['value:acme/notice', ['bavo', 'bago', 'bagu', 'bure'], []],
    ['warning:data-erased', ['bavo', 'bago', 'bure'], ['bagu']],
    ['warning:acme/keep-a-trace', ['bazu'], ['bavo', 'bure']],
    ['check:acme/administrator', ['bavo', 'bago'], ['bure']],
    ['dependant:acme/mailboxes', ['bavo', 'bago'], ['bure']],
    ['email:acme/done', [], ['bavo', 'bago', 'bagu', 'bure']],
  ])('of a fact: %s', (fact, there, missing) => {
    const catalogue = siteWith(`on: 2026-11-22, touches: ["${fact}"]`);
    const codes = concerned(catalogue, 'change-0').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...there]));
    expect(codes.filter((code) => missing.includes(code))).toEqual([]);
  });

  test('of the label whose words changed, without being named twice', () => {
    const change = 'on: 2026-11-22, provider: acme, label: cancel';
    const [one, other] = [siteWith(change), siteWith(`${change}, touches: ["label:acme/cancel"]`)];
    const codes = concerned(one, 'change-0').map(({ code }) => code);
    expect(codes).toContain('bavo');
    expect(concerned(other, 'change-0').map(({ code }) => code)).toEqual(codes);
  });

  test('none, of a change that is not there', () => {
    expect(concerned(siteWith('on: 2026-11-22'), 'change-9')).toEqual([]);
  });
});

describe('the day on which something is known to have changed', () => {
  test.each<[string, readonly string[], string]>([
    ['is the day of the last change said of it', ['on: 2027-01-02', 'on: 2026-12-24'], '2027-01-02'],
    ['is the day it was checked, where that is later', ['on: 2026-01-02'], '2026-11-22'],
    ['is the day it was checked, where nothing was said', [], '2026-11-22'],
  ])('%s', (_, days, wanted) => {
    const catalogue = siteWith(
      'on: 2027-05-05, touches: ["provider:acme"]',
      ...days.map((day) => `${day}, touches: ["plan:acme/vps/end-of-term"]`),
    );
    const entry = entriesOf(catalogue).find(({ code }) => code === 'bavo');
    expect(entry && changedDay(catalogue, entry)).toBe(wanted);
  });
});
