import { describe, expect, test } from 'vitest';
import { FILES, findingsAfter } from './tree.ts';

const use = (id: string, products: string) =>
  `{ id: ${id}, text: { en: A, fr: A }, products: [${products}] }`;
const unsure = (one: string, other: string): string => `question: { en: A, fr: A }
answers:
  - { id: a, text: { en: A, fr: A }, question: { en: A, fr: A }, answers: [${use('a', one)}, ${use('b', other)}] }
  - { id: b, text: { en: A, fr: A }, question: { en: A, fr: A }, answers: [${use('a', one)}, ${use('b', other)}] }
`;
const found = (one: string, other: string): readonly string[] =>
  findingsAfter({ file: 'unsure.yaml', write: unsure(one, other) });

describe('what those are asked who are not sure', () => {
  test('is sound when it leads to every product', () => {
    expect(found('acme/vps', 'acme/mail')).toEqual([]);
  });

  test('must lead to every product', () => {
    expect(found('acme/vps', 'acme/vps')).toEqual([
      expect.stringMatching(/unsure\.yaml.*no answer leads to "acme\/mail"/),
    ]);
  });

  test('must lead to nothing else', () => {
    expect(found('acme/vps, acme/male', 'acme/mail')[0]).toMatch(/"acme\/male" is no product; .*acme\/mail/);
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
