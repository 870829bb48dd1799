import type { Check, Finding } from './finding.ts';
import { projectFiles } from './project-files.ts';

const TOOLING = 'tooling goes to src/tooling/';
const TEST_SETTINGS = 'settings of tests go to tests/config/';
const DOTFILE = 'settings of a tool are a file with a point before its name, as .biome.jsonc';

/**
 * What we do not put at the top ourselves, and where it goes. Everything else is let be: whoever runs a site of their
 * own has files there that hosts and services look for.
 */
const OURS: readonly { readonly entry: RegExp; readonly message: string }[] = [
  { entry: /^(?:scripts?|tools?|tooling)$/, message: TOOLING },
  { entry: /^(?:vite|vitest|playwright|jest)\b.*\.config\.\w+$/, message: TEST_SETTINGS },
  { entry: /^(?:test|e2e|__tests__|spec)$/, message: 'tests go to tests/' },
  { entry: /^(?:biome|knip|prettier)\b.*\.(?:jsonc?|[mc]?[jt]s|ya?ml)$/, message: DOTFILE },
  { entry: /^(?:components|layouts|pages|styles)$/, message: 'the site is made in src/' },
  { entry: /^(?:guides|providers|glossary\.yaml)$/, message: 'what the site says goes to content/' },
  { entry: /^(?:cache|tmp|coverage)$/, message: 'what can be made again goes to .cache/' },
  // Settings of tools that are not ours are named so.
  {
    entry: /^(?!.*(?:\.config\.|rc\.)).*\.(?:tsx?|jsx?|mjs|cjs|astro|css|mdx)$/,
    message: 'sources go to src/',
  },
];

/** The one source that its program looks for at the top. */
const EXPECTED = new Set(['astro.config.mjs']);

/** Entries of the top folder that belong elsewhere. */
export function findTopLevel(files: readonly string[]): readonly Finding[] {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? file));
  return [...entries].flatMap((file) => {
    if (EXPECTED.has(file)) return [];
    const found = OURS.find(({ entry }) => entry.test(file));
    return found ? [{ file, message: `does not belong at the top: ${found.message}` }] : [];
  });
}

export const topLevel: Check = {
  name: 'top-level layout',
  find: async (root) => findTopLevel(projectFiles(root)),
};
