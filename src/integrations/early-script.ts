import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPT = /\/browser\/early\.js\?url$/;
const FOLDER = '.cache/early';
/** Where the script looks, up to the name of what it looks for. */
const LOOKS = "localStorage['";

/**
 * Lets the script that runs first look where a site below a path keeps its answers (`ui/browser/kept.client.ts`). It
 * goes into pages as it is written, so that no constant of the build comes into it; at the root, nothing is to be done.
 */
export function earlyScript(): AstroIntegration {
  return {
    name: 'sortie:early-script',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { base } = config;
        if (base === '/') return;
        const script = readFileSync(join(ROOT, 'src/ui/browser/early.js'), 'utf8');
        const file = join(ROOT, FOLDER, base.replaceAll('/', '_'), 'early.js');
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, belowRoot(script, base));
        updateConfig({ vite: { plugins: [inPlaceOf(SCRIPT, `${file}?url`)] } });
      },
    },
  };
}

/** @throws where the script looks for nothing in this way */
export function belowRoot(script: string, base: string): string {
  if (!script.includes(LOOKS)) throw new Error('early.js looks for nothing that is kept, or in another way');
  return script.replaceAll(LOOKS, () => `${LOOKS}${base}`);
}

function inPlaceOf(asked: RegExp, file: string) {
  return {
    name: 'sortie:early-script',
    enforce: 'pre' as const,
    resolveId: (source: string) => (asked.test(source) ? file : undefined),
  };
}
