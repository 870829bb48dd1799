import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allowedPortals } from '../addresses/framing.ts';
import { headerFiles } from '../addresses/header-files.ts';
import { headerRules } from '../addresses/host-headers.ts';
import { hostRules } from '../addresses/host-rules.ts';
import { loadAddresses } from '../addresses/load.ts';

/** Writes what moved, and which headers to send, as rules that hosts understand; see README, "Deploy". */
export function rulesForHosts(): AstroIntegration {
  return {
    name: 'sortie:rules-for-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const portals = allowedPortals(process.env['SORTIE_FRAME_ANCESTORS']);
        const files = [...hostRules(loadAddresses()), ...headerFiles(headerRules(portals), pagesIn(folder))];
        for (const { file, text } of files) {
          const path = join(folder, file);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        }
      },
    },
  };
}

/** The path of every page of a built site. */
function pagesIn(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder }).map(
    (file) => `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
  );
}
