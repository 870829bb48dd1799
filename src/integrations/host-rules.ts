import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesOf } from '../addresses/addresses.ts';
import { hostRules } from '../addresses/host-rules.ts';
import { readLedger } from '../addresses/read-ledger.ts';
import { builtCatalogue } from './built-catalogue.ts';

/** Writes what moved as rules that hosts understand; see README, "Deploy". */
export function redirectRules(): AstroIntegration {
  return {
    name: 'sortie:redirect-rules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = process.cwd();
        const addresses = addressesOf(builtCatalogue(), readLedger(root).ledger);
        for (const { file, text } of hostRules(addresses)) {
          const path = join(fileURLToPath(dir), file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        }
      },
    },
  };
}
