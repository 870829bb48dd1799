import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allowedPortals } from '../addresses/framing.ts';
import { loadAddresses } from '../addresses/load.ts';
import { deployView } from '../deploy/deploy-view.ts';
import { filesBesideSite, filesInSite } from '../deploy/files.ts';
import type { DeployFile } from '../deploy/view.ts';

/** The folder of files for hosts, beside that of the site. */
const FOLDER = 'deploy';

/**
 * Writes what moved, which headers to send, and what else a host has to know, for each kind of host; see README,
 * "Deploy".
 */
export function rulesForHosts(): AstroIntegration {
  let url: string | undefined;
  return {
    name: 'sortie:rules-for-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        url = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        if (url === undefined) throw new Error('Files for hosts need to know where the site will stand.');
        const site = fileURLToPath(dir);
        const portals = allowedPortals(process.env['SORTIE_FRAME_ANCESTORS']);
        const view = deployView(loadAddresses(), { url: new URL(url), portals, pages: pagesIn(site) });
        await writeAll(site, filesInSite(view));
        await writeAll(join(site, '..', FOLDER), filesBesideSite(view));
      },
    },
  };
}

async function writeAll(folder: string, files: readonly DeployFile[]): Promise<void> {
  for (const { file, text } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** The path of every page of a built site. */
function pagesIn(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder }).map(
    (file) => `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
  );
}
