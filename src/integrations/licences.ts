import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceProblems, noticesText } from '../licences/notices.ts';
import { packageOfModule } from '../licences/package-of-module.ts';
import { readLicence } from '../licences/read-licence.ts';
import { SHIPPED } from '../licences/shipped.ts';
import { LICENCES_PATH } from '../urls.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Chunk {
  readonly type: 'asset' | 'chunk';
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Writes the notices of what is shipped; a package in a script that nobody has judged stops the build. */
export function licences(): AstroIntegration {
  const bundled = new Set<string>();
  const collect = {
    name: 'sortie:licences',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const name = renderedLength > 0 ? packageOfModule(id) : undefined;
          if (name !== undefined) bundled.add(name);
        }
    },
  };
  return {
    name: 'sortie:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': async ({ dir }) => {
        const read = SHIPPED.map(({ name }) => readLicence(join(ROOT, 'node_modules'), name));
        const problems = licenceProblems(SHIPPED, bundled, read);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        const text = noticesText(readFileSync(join(ROOT, 'LICENSE'), 'utf8'), read);
        await writeFile(join(fileURLToPath(dir), LICENCES_PATH), text);
      },
    },
  };
}
