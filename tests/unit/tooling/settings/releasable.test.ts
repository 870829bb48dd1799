import { expect, test } from 'vitest';
import { assertReleasable } from '../../../../src/tooling/settings/releasable.ts';

test.each([
  'https://help.hosting.fr',
  'https://hosting.fr',
  'https://examples.com',
  'https://test.hosting.fr',
])('%s may be released', (url) => {
  expect(() => assertReleasable(url)).not.toThrow();
});

test.each([
  'https://sortie.example',
  'https://help.example.com',
  'https://localhost',
  'https://127.0.0.1',
  'https://help.test',
])('%s is nobody’s address', (url) => {
  expect(() => assertReleasable(url)).toThrow(
    /no reader can open.+Set "url" in content\/site\.yaml, or SITE_URL/,
  );
});

test('an address that is not encrypted is none for readers', () => {
  expect(() => assertReleasable('http://help.hosting.fr')).toThrow('a release begins with https://');
});
