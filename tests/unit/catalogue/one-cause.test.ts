import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/catalogue/check.ts';
import { type Finding, formatFinding, summedUp } from '../../../src/catalogue/finding.ts';
import { FILES, findingsAfter, inTree } from './tree.ts';

const finding = (file: string, message: string, at = ''): Finding => ({ file, line: 1, at, message });

describe('findings that say the same', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => finding(`${name}.yaml`, 'names the label "x"'));

  test('are read one by one while they are few', () => {
    expect(summedUp(six.slice(1))).toEqual(six.slice(1).map(formatFinding));
  });

  test('are one line when they are many, where the first of them is', () => {
    const [first, ...others] = six;
    const found = [
      finding('0.yaml', 'is empty'),
      ...(first ? [first] : []),
      finding('b.yaml', 'is empty'),
      ...others,
    ];
    expect(summedUp(found)).toEqual([
      '0.yaml:1: is empty',
      'a.yaml:1: names the label "x" (5 more places in 6 files say the same)',
      'b.yaml:1: is empty',
    ]);
    expect(summedUp(six.map((each) => ({ ...each, file: 'a.yaml' })))).toEqual([
      'a.yaml:1: names the label "x" (5 more places of this file say the same)',
    ]);
  });

  test('are of several causes where they are about several fields', () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'f'].map((field) => finding('a.yaml', 'is missing', field));
    expect(summedUp(fields)).toHaveLength(6);
    expect(summedUp(fields.map((each, index) => ({ ...each, at: `routes[${index}].refund` })))).toHaveLength(
      1,
    );
  });
});

test('a provider that is gone is one finding, wherever it is named', () => {
  const found = inTree([], (root) => {
    rmSync(join(root, 'content/providers/acme'), { recursive: true });
    return checkContent(root).findings;
  });
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found.map(({ message }) => message))).toEqual(
    new Set(['names the provider "acme", which does not exist; none is defined']),
  );
  expect(summedUp(found)).toHaveLength(1);
});

describe('a day that lies ahead', () => {
  const lateBy = (day: string, today?: string): readonly string[] =>
    inTree([{ file: FILES.product, replace: 'checked: 2026-11-22', by: `checked: ${day}` }], (root) =>
      checkContent(root, today === undefined ? {} : { today }).findings.map(formatFinding),
    );

  test('may be the next one, which it is elsewhere already', () => {
    expect(lateBy('2026-11-25', '2026-11-24')).toEqual([]);
    expect(lateBy('2026-11-26', '2026-11-24')).toHaveLength(1);
  });

  test('is not what a clock makes of the whole content that goes wrong', () => {
    expect(lateBy('2026-11-22', '2001-01-01')).toEqual([]);
    expect(lateBy('2036-11-22', '2001-01-01')).toHaveLength(1);
  });

  test('is nothing that a build asks for', () => {
    expect(lateBy('2036-11-22')).toEqual([]);
  });

  test('is looked for wherever something was done', () => {
    const change =
      'changes:\n  - { id: x, on: 2036-01-01, kind: page, title: { en: A, fr: B }, text: { en: A, fr: B } }\n';
    expect(findingsAfter({ file: 'changes.yaml', write: change })).toEqual([
      'content/changes.yaml:2: changes[0].on is a day that lies ahead; today is 2026-11-24',
    ]);
    expect(
      findingsAfter({ file: 'sources.yaml', replace: 'lang: en', by: 'lang: en\n  read: 2036-01' }),
    ).toEqual(['content/sources.yaml:4: ACME-DOC.read is a day that lies ahead; today is 2026-11-24']);
  });
});
