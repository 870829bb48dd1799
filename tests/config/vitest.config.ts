import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is tested of any content, and what of one provider only, which goes when the provider goes. */
const of = (project: string): string[] => [
  `tests/${project}/**/*.test.ts`,
  `tests/providers/*/${project}/**/*.test.ts`,
];

// Plain Vitest, not Astro's getViteConfig: what is tested here is pure, and starts six times faster.
export default defineConfig({
  root,
  cacheDir: '.cache/vite',
  test: {
    // Workers keep their modules: reading the catalogue anew for every file took two thirds of the time, and
    // nothing here is mocked or changed that the next file could see.
    isolate: false,
    // The slowest takes a second; a machine that does ten other things made it ten. Only what hangs takes longer.
    testTimeout: 60_000,
    // Read as files, so that no import leads from them to the tests they are judged by.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/content/**/*.{yaml,mdx,txt,json}'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'content', include: of('content') } },
      {
        extends: true,
        test: {
          name: 'dist',
          include: of('dist'),
          // One worker, so that the built site is read and parsed once.
          fileParallelism: false,
          // One test looks at every page: html-validate needs most of this on a slow machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
