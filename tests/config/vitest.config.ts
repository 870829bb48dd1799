import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'content', include: of('content') } },
      {
        extends: true,
        test: {
          name: 'dist',
          include: of('dist'),
          // One worker that keeps its modules, so that the built site is read and parsed once.
          isolate: false,
          fileParallelism: false,
          // One test looks at every page: html-validate needs most of this on a slow machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
