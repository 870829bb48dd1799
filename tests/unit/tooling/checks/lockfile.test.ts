import { describe, expect, it } from 'vitest';
import { findUnverified } from '../../../../src/tooling/checks/lockfile.ts';

const MANIFEST = {
  dependencies: { a: '1.0.0' },
  devDependencies: {},
  optionalDependencies: {},
  allowScripts: {},
};
const HASH = `sha512-${'A'.repeat(86)}==`;

const messages = (manifest: object, packages: Parameters<typeof findUnverified>[1]['packages']) =>
  findUnverified({ ...MANIFEST, ...manifest }, { packages }).map(
    ({ file, message }) => `${file}: ${message}`,
  );

describe('a lockfile', () => {
  it('is sound when every package has its hash and no address', () => {
    expect(messages({}, { '': {}, 'node_modules/a': { integrity: HASH } })).toEqual([]);
  });

  it.each([
    ['has no hash', {}, { 'node_modules/a': {} }, /^package-lock\.json: node_modules\/a has no hash/],
    ['has a weak hash', {}, { 'node_modules/a': { integrity: 'sha1-x' } }, /a has no hash/],
    [
      'says where it was fetched from',
      {},
      { 'node_modules/a': { integrity: HASH, resolved: 'https://registry.example/a.tgz' } },
      /a names a registry/,
    ],
    [
      'has a script that nobody has judged',
      {},
      { 'node_modules/a/node_modules/@b/c': { integrity: HASH, hasInstallScript: true } },
      /node_modules\/@b\/c runs a script/,
    ],
    [
      'has a script that was judged and is gone',
      { allowScripts: { b: true } },
      { 'node_modules/a': { integrity: HASH } },
      /^package\.json: "allowScripts" names b, which/,
    ],
    [
      'may be of any version',
      { devDependencies: { a: '^1' } },
      { 'node_modules/a': { integrity: HASH } },
      /^package\.json: a is asked for as "\^1"/,
    ],
  ])('is refused when a package %s', (_, manifest, packages, message) => {
    expect(messages(manifest, packages)).toEqual([expect.stringMatching(message)]);
  });

  it('lets a script be forbidden by name', () => {
    const packages = { 'node_modules/a': { integrity: HASH, hasInstallScript: true } };
    expect(messages({ allowScripts: { a: false } }, packages)).toEqual([]);
  });
});
