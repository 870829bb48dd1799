import { describe, expect, it } from 'vitest';
import { findLength } from '../../../../src/tooling/checks/file-length.ts';
import { findLeftovers } from '../../../../src/tooling/checks/leftovers.ts';
import { findPageLength } from '../../../../src/tooling/checks/page-length.ts';
import { findTopLevel } from '../../../../src/tooling/checks/top-level.ts';

describe('the top folder', () => {
  it.each([
    'scripts/a.ts',
    'vite.config.ts',
    'playwright.config.ts',
    'test/a.ts',
    'biome.json',
    'helper.mjs',
  ])('does not hold %s, which has a place of its own', (file) => {
    expect(findTopLevel(['package.json', file])).toEqual([
      { file: file.split('/')[0], message: expect.stringContaining('does not belong at the top') },
    ]);
  });

  it.each([
    ...['package.json', 'astro.config.mjs', '.gitignore', '.ci/run', 'src/a.ts', 'content/site.yaml'],
    ...['Dockerfile', 'Containerfile', 'compose.yaml', 'docker-compose.yml', 'netlify.toml', 'vercel.json'],
    ...['.gitlab-ci.yml', 'wrangler.toml', 'build.sh', 'Makefile', 'pnpm-lock.yaml', 'CODEOWNERS', 'NOTICE'],
    ...[
      'ansible/site.yml',
      'terraform/main.tf',
      'renovate.json',
      'fly.toml',
      'notes.md',
      'commitlint.config.js',
    ],
  ])('may hold %s', (file) => {
    expect(findTopLevel([file])).toEqual([]);
  });
});

describe('a route', () => {
  it.each(['src/pages/[locale]/about.astro', 'src/pages/api/desk.json.ts'])(
    '%s may have 25 lines and no more',
    (file) => {
      expect(findPageLength(file, 'x\n'.repeat(25))).toEqual([]);
      expect(findPageLength(file, 'x\n'.repeat(26))).toEqual([
        { file, message: expect.stringContaining('26 lines') },
      ]);
    },
  );

  it.each(['src/ui/info/AboutPage.astro', 'src/pages/_README.md'])('is not what %s holds', (file) => {
    expect(findPageLength(file, 'x\n'.repeat(26))).toEqual([]);
  });
});

describe('a file', () => {
  it('may have 250 lines and no more', () => {
    expect(findLength('src/a.ts', 'x\n'.repeat(250))).toEqual([]);
    expect(findLength('src/a.ts', 'x\n'.repeat(251))).toHaveLength(1);
  });

  // Written in two halves, so that this file does not hold what it looks for.
  it.each([
    ['src/a.ts', `const folder = '${'/home'}/someone/project';`],
    ['README.md', `Unpack it in ${'/tmp'}/sortie first.`],
    ['package-lock.json', `  "resolved": "${'https'}://example.org/a.tgz",`],
    ['src/a.ts', `// ${'TO'}DO: later`],
    ['src/a.ts', `// @ts-${'ignore'}`],
    ['src/a.ts', `// biome-${'ignore'} lint/a11y/noAutofocus`],
    ['tests/a.test.ts', `it.${'only'}('works', () => {});`],
    ['tests/e2e/a.spec.ts', `await page.waitFor${'Timeout'}(500);`],
    ['tests/e2e/a.spec.ts', `test.info()${'.skip'}(true);`],
  ])('%s must not hold: %s', (file, line) => {
    expect(findLeftovers(file, `\n${line}\n`)).toEqual([expect.objectContaining({ file, line: 2 })]);
  });

  it.each([
    ['src/a.ts', "const url = 'https://example.org/home/page';"],
    ['src/a.ts', "const link = '/en/guides/';"],
    ['src/a.ts', '// biome-ignore lint/a11y/noAutofocus: the reader asked for this field'],
    ['tests/e2e/a.spec.ts', `test.info()${'.skip'}(lacking.length > 0, lacking.join('; '));`],
    ['README.md', `The ${'TO'}DO list lives elsewhere.`],
  ])('%s may hold: %s', (file, line) => {
    expect(findLeftovers(file, line)).toEqual([]);
  });
});
