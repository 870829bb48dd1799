import type { Check, Finding } from './finding.ts';
import { projectFiles } from './project-files.ts';

const ALLOWED = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
  'src',
  'content',
  'public',
  'tests',
]);

/** Entries of the top folder that the agreed layout does not have. */
export function findTopLevel(files: readonly string[]): readonly Finding[] {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? file));
  return [...entries]
    .filter((entry) => !ALLOWED.has(entry) && !entry.startsWith('.'))
    .map((file) => ({
      file,
      message:
        'does not belong at the top: tooling goes to src/tooling/, test settings to tests/config/, caches to .cache/',
    }));
}

export const topLevel: Check = {
  name: 'top-level layout',
  find: async (root) => findTopLevel(projectFiles(root)),
};
