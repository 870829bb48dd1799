import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostRules } from '../addresses/host-rules.ts';
import { loadAddresses } from '../addresses/load.ts';

/** Writes what moved as rules that hosts understand; see README, "Deploy". */
export function redirectRules(): AstroIntegration {
  return {
    name: 'sortie:redirect-rules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const { file, text } of hostRules(loadAddresses())) {
          const path = join(fileURLToPath(dir), file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        }
      },
    },
  };
}
