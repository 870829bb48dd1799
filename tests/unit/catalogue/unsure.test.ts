import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { type Change, FILES, findingsAfter, inTree } from './tree.ts';

const UNSURE = `question: { en: A, fr: A }
answers:
  - { id: site, text: { en: A, fr: A }, question: { en: A, fr: A }, answers: [{ id: space, text: { en: A, fr: A } }, { id: free, text: { en: A, fr: A } }] }
  - { id: mail, text: { en: A, fr: A }, question: { en: A, fr: A }, answers: [{ id: box, text: { en: A, fr: A } }, { id: other, text: { en: A, fr: A } }] }
`;
const asked = (vps?: string, mail?: string): readonly Change[] => [
  { file: 'unsure.yaml', write: UNSURE },
  ...[
    [FILES.product, 'family: vps\n', vps],
    [FILES.variants, 'family: email\n', mail],
  ].flatMap(([file = '', replace = '', answer]) =>
    answer === undefined ? [] : [{ file, replace, by: `${replace}unsure: ${answer}\n` }],
  ),
];

describe('what those are asked who are not sure', () => {
  test('is sound when every product stands under an answer', () => {
    expect(findingsAfter(...asked('site/space', 'mail/box'))).toEqual([]);
  });

  test('must lead to every product', () => {
    expect(findingsAfter(...asked('site/space'))).toEqual([
      expect.stringMatching(
        /products\/mail\.yaml.* has no "unsure", and neither has its family; name the answers/,
      ),
    ]);
  });

  test('must be an answer that is there', () => {
    expect(findingsAfter(...asked('site/space', 'mail/bax'))).toEqual([
      expect.stringMatching(
        /products\/mail\.yaml:\d+: unsure "mail\/bax" is no answer .*did you mean "mail\/box"/,
      ),
    ]);
  });

  test('asks nothing that leads nowhere', () => {
    const unsure = inTree(asked('site/space', 'mail/box'), (root) => readCatalogue(root).unsure);
    expect(
      unsure?.answers.map(({ id, answers }) => [id, answers.map((use) => [use.id, use.products])]),
    ).toEqual([
      ['site', [['space', ['acme/vps']]]],
      ['mail', [['box', ['acme/mail']]]],
    ]);
  });

  test('asks nothing where one kind is left', () => {
    expect(inTree(asked('site/space', 'site/free'), (root) => readCatalogue(root).unsure)).toBeUndefined();
  });
});

describe('a mark', () => {
  const marked = (marks: string) =>
    findingsAfter({ file: FILES.product, replace: 'checked:', by: `marks: [${marks}]\nchecked:` });

  test('needs a source', () => {
    expect(marked('{ shape: "vps-*" }')[0]).toMatch(/marks.*needs a source/);
  });

  test('is claimed once', () => {
    const one = '{ shape: "vps-#", sources: [S1] }';
    expect(marked(`${one}, ${one}`).join()).toMatch(/"vps-#" is a mark of "acme\/vps" already/);
  });
});
