import { describe, expect, test } from 'vitest';
import { CatalogueError, didYouMean, formatFinding } from '../../../src/catalogue/finding.ts';
import { formatPath } from '../../../src/catalogue/read/yaml-file.ts';

describe('the nearest valid name', () => {
  test.each([
    ['ovh-immediat', ['ovh-immediate'], 'did you mean "ovh-immediate"?'],
    ['vsp', ['email', 'vps'], 'did you mean "vps"?'],
    ['hosting', ['hosting-2', 'hostin'], 'did you mean "hostin"?'],
    ['ticket', ['end-of-term', 'immediate'], 'valid: end-of-term, immediate'],
    ['ticket', [], 'none is defined'],
    ['ticket', ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', 'h1', 'i1'], 'no similar name is defined'],
    ['end-of-trem', new Set(['end-of-term', 'immediate']), 'did you mean "end-of-term"?'],
    ['', ['portal'], 'valid: portal'],
  ])('of "%s"', (name, valid, hint) => {
    expect(didYouMean(name, valid)).toBe(hint);
  });
});

describe('a finding as a line', () => {
  test.each([
    [{ file: 'a.yaml', line: 3, at: 'family', message: 'is missing' }, 'a.yaml:3: family is missing'],
    [{ file: 'a.yaml', at: 'family', message: 'is missing' }, 'a.yaml: family is missing'],
    [{ file: 'a.yaml', line: 3, at: '', message: 'is not valid YAML' }, 'a.yaml:3: is not valid YAML'],
    [{ file: 'a.yaml', at: '', message: 'does not exist' }, 'a.yaml: does not exist'],
    [
      { file: 'a\u001b[31m.yaml', line: 3, at: 'b\u0007', message: 'names "c\n\u202ed"' },
      'a\\u{1b}[31m.yaml:3: b\\u{7} names "c\\u{a}\\u{202e}d"',
    ],
  ])('%o', (finding, line) => {
    expect(formatFinding(finding)).toBe(line);
  });
});

test('an error with findings says nothing that a terminal obeys, nor does its place', () => {
  const error = new CatalogueError([{ file: 'a\u001b[31m.mdx', at: '', message: 'is wrong' }]);
  expect(error.message).toBe('The content has 1 problem:\na\\u{1b}[31m.mdx: is wrong');
  expect(error.loc?.file).toBe('a\\u{1b}[31m.mdx');
});

test.each([
  [[], ''],
  [['routes'], 'routes'],
  [['routes', 1, 'undo', 'notice'], 'routes[1].undo.notice'],
  [['variants', 0, 'routes', 2], 'variants[0].routes[2]'],
])('a place inside a file: %j', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
