import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicFindings } from '../addresses/check-public.ts';
import { CatalogueError } from '../catalogue/finding.ts';

/** Lets no build begin that would publish what a link leads to, or lay a file over a page. */
export function publicFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'sortie:public-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const findings = publicFindings(root);
        if (findings.length > 0) throw new CatalogueError(findings);
      },
    },
  };
}
