import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceProblems, noticesText } from '../../../src/licences/notices.ts';
import { packageOfModule } from '../../../src/licences/package-of-module.ts';
import { isPermissive, readLicence } from '../../../src/licences/read-licence.ts';
import { SHIPPED } from '../../../src/licences/shipped.ts';
import { toolLicences } from '../../../src/licences/tools.ts';
import { nodeModules, root } from '../../../src/tooling/bootstrap/paths.mjs';

const all = SHIPPED.map(({ name }) => readLicence(nodeModules, name));
const bundled = new Set(SHIPPED.filter(({ as }) => as === 'script').map(({ name }) => name));

describe('what is shipped', () => {
  it('is in order', () => {
    expect(licenceProblems(SHIPPED, bundled, all)).toEqual([]);
  });

  it.each(all.map(({ name, notice }) => [name, notice]))(
    'has a notice that can be passed on: %s',
    (_, notice) => {
      expect(notice).toMatch(/copyright \(c\)/i);
      expect(notice).toMatch(/permission is hereby granted/i);
      expect(noticesText('Ours', all)).toContain(notice);
    },
  );

  it.each([
    [new Set([...bundled, 'left-pad']), all, /^left-pad has come into the scripts/],
    [new Set([...bundled].slice(1)), all, /^preact is in no script any more/],
    [
      bundled,
      all.map((each) => ({ ...each, spdx: 'GPL-3.0-only' })).slice(0, 1),
      /^pagefind is shipped, and GPL/,
    ],
  ])('is refused when it is not in order', (found, licences, message) => {
    expect(licenceProblems(SHIPPED, found, licences)).toEqual([expect.stringMatching(message)]);
  });

  it('needs a text of its licence', () => {
    expect(() => readLicence(nodeModules, '.bin/..')).toThrow();
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND OFL-1.1', false],
    ['MPL-2.0', false],
    ['LGPL-3.0-or-later', false],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', false],
    ['not stated', false],
    ['', false],
  ])('%s asks for its notice only: %s', (spdx, permissive) => {
    expect(isPermissive(spdx)).toBe(permissive);
  });
});

it.each([
  ['/x/node_modules/@preact/signals-core/dist/core.mjs?v=1', '@preact/signals-core'],
  ['/x/node_modules/astro/node_modules/preact/hooks/index.mjs', 'preact'],
  ['C:\\x\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
  ['\0vite/modulepreload-polyfill.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0sortie/preload-helper.js?copy=12ab34cd', undefined],
  ['/x/src/ui/search/wake.client.ts', undefined],
])('the module %s comes from %s', (id, name) => {
  expect(packageOfModule(id)).toBe(name);
});

it('names the tools whose licences ask for more', () => {
  const { counts, demanding } = toolLicences(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  expect(counts.get('MIT')).toBeGreaterThan(100);
  expect(demanding).toContainEqual({ name: 'lightningcss', spdx: 'MPL-2.0' });
  expect(demanding.map(({ name }) => name)).not.toContain('preact');
});
