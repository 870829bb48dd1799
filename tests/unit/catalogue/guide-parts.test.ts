import { describe, expect, test } from 'vitest';
import { checkContent, readCatalogue } from '../../../src/catalogue/check.ts';
import { formatFinding } from '../../../src/catalogue/finding.ts';
import { composeGuide } from '../../../src/catalogue/guide-parts.ts';
import { type Change, FILES, findingsAfter, inTree } from './tree.ts';

const guide = (locale: string, body: string, code = 'bepa'): Change => ({
  file: `guides/${locale}/vps/money.mdx`,
  write: `---
title: "Money ${locale}"
description: "What becomes of the money that was paid for a service that ends."
topic: refund
code: ${code}
checked: 2026-11-20
---

${body}
`,
});
const part = (locale: string, body: string, head = 'sources: [ACME-DOC]\nchecked: 2026-11-10'): Change => ({
  file: `providers/acme/guide-parts/${locale}/vps/money.mdx`,
  write: `---\n${head}\n---\n\n${body}\n`,
});
const PART = 'content/providers/acme/guide-parts/en/vps/money.mdx';

describe('a guide with what providers say in it', () => {
  const composed = (...changes: readonly Change[]) =>
    inTree(changes, (root) => readCatalogue(root).guides.find(({ id }) => id === 'vps/money'));

  test('has it where it leaves room', () => {
    const found = composed(
      guide('en', 'Ask first.\n\n<Parts />\n\nKeep a copy.'),
      part('en', 'At Acme, nothing comes back.'),
    );
    expect(found?.bodies.en?.text.trim()).toBe('Ask first.\n\nAt Acme, nothing comes back.\n\nKeep a copy.');
  });

  test('relies on what its parts rely on, and is as old as the oldest', () => {
    const found = composed(guide('en', 'Ask first.\n\n<Parts />'), part('en', 'At Acme.'));
    expect(found?.heads.en).toMatchObject({ sources: ['ACME-DOC'], checked: '2026-11-10' });
  });

  test('reads on without any', () => {
    expect(composed(guide('en', 'Ask first.\n\n<Parts />\n\nKeep a copy.'))?.bodies.en?.text.trim()).toBe(
      'Ask first.\n\nKeep a copy.',
    );
  });

  test.each([
    ['<Parts />', ['one', 'two'], 'one\n\ntwo'],
    [
      '<Parts name="a" />\n\n<Parts name="b" />',
      ['<Part name="b" />\n\nB\n\n<Part name="a" />\n\nA'],
      'A\n\nB',
    ],
    ['<Parts name="a" />\n\n<Parts name="b" />', ['<Part name="b" />\n\nB'], 'B'],
    ['<Parts />\n\n<Parts name="b" />', ['first\n\n<Part name="b" />\n\nB'], 'first\n\nB'],
  ])('%j with %j', (body, parts, text) => {
    expect(composeGuide(body, parts).trim()).toBe(text);
  });
});

describe('a part of a guide', () => {
  const cases: readonly (readonly [string, readonly Change[], string])[] = [
    [
      'of a guide that is not there',
      [part('en', 'At Acme.')],
      `${PART}:2: is part of the guide "vps/money" of the whole site, which does not exist in "en"`,
    ],
    [
      'of a place that is not there',
      [guide('en', '<Parts name="rule" />'), part('en', '<Part name="role" />\n\nAt Acme.')],
      `${PART}:6: content/guides/en/vps/money.mdx has no place for "role"; it has <Part name="rule" />`,
    ],
    [
      'without the name of its place',
      [guide('en', '<Parts name="rule" />'), part('en', 'At Acme.')],
      `${PART}:4: content/guides/en/vps/money.mdx has no place without a name; begin with <Part name="rule" />`,
    ],
    [
      'that stands twice',
      [guide('en', '<Parts name="a" />'), part('en', '<Part name="a" />\n\nA\n\n<Part name="a" />\n\nA')],
      `${PART}:10: "a" stands twice in this part; write it in one piece`,
    ],
    [
      'of a source that is not there',
      [guide('en', '<Parts />'), part('en', 'At Acme.', 'sources: [S9]\nchecked: 2026-11-10')],
      `${PART}:2: sources[0] "S9" is not in sources.yaml`,
    ],
  ];
  test.each(cases)('%s', (_what, changes, said) => {
    expect(findingsAfter(...changes)).toEqual([expect.stringContaining(said)]);
  });

  test('is there in each language of its guide', () => {
    const changes = [
      guide('en', 'Ask.\n\n<Parts />'),
      guide('fr', 'Demandez.\n\n<Parts />'),
      part('en', 'At Acme.'),
    ];
    const found = inTree(changes, (root) =>
      checkContent(root, { complete: true }).findings.map(formatFinding),
    );
    expect(found.filter((each) => each.startsWith(PART))).toEqual([
      expect.stringContaining('has no version in "fr", and the guide has one'),
    ]);
  });
});

describe('what belongs to a provider', () => {
  test('may say more under a family than the words for everybody', () => {
    const said = {
      file: FILES.provider,
      replace: 'portal:\n',
      by: 'familyHints:\n  vps: { en: Acme One, fr: Acme Un }\nportal:\n',
    };
    const families = inTree([said], (root) => readCatalogue(root).families);
    expect(families.find(({ id }) => id === 'vps')?.hint).toEqual({ en: 'Acme One', fr: 'Acme Un' });
    expect(families.find(({ id }) => id === 'email')?.hint).not.toEqual({ en: 'Acme One', fr: 'Acme Un' });
  });

  test('is no evidence for what is said of all', () => {
    const found = findingsAfter(
      {
        file: 'providers/acme/sources.yaml',
        write: 'S7: { title: A, lang: en, publisher: Acme, kind: provider-guide }\n',
      },
      guide('en', 'Ask.'),
      {
        file: 'guides/en/vps/money.mdx',
        replace: 'topic: refund\n',
        by: 'topic: refund\nsources: [S7]\n',
      },
    );
    expect(found).toEqual([
      expect.stringContaining('"S7" is a document of one provider; cite it in the files'),
    ]);
  });

  test('is not read where the site does not name it', () => {
    const found = findingsAfter(
      { file: 'site.yaml', replace: 'operator: provider', by: 'operator: provider\nproviders: [acme]' },
      { file: 'providers/other/provider.yaml', write: 'nonsense: [' },
    );
    expect(found).toEqual([]);
  });

  test('has a folder where the site names it', () => {
    const found = findingsAfter({
      file: 'site.yaml',
      replace: 'operator: provider',
      by: 'operator: provider\nproviders: [acme, acne]',
    });
    expect(found).toEqual([
      expect.stringContaining('providers[1] "acne" has no folder in content/providers; did you mean "acme"?'),
    ]);
  });
});
