import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** Modules of a few lines and without state of their own: a copy changes nothing but where it stands. */
const TINY = /\/ui\/browser\/[\w-]+\.client\.ts$/;

interface Resolver {
  resolve(source: string, importer: string, options: object): Promise<{ readonly id: string } | null>;
}

/**
 * Gives everybody who imports a tiny module a copy of it. The bundler would put what two scripts share into a
 * file of its own, and one more request costs a page more than the few lines weigh (343 bytes on a plan).
 */
export function copyTinyModules() {
  return {
    name: 'sortie:copy-tiny-modules',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined, options: object) {
      if (importer === undefined || !/\/browser\//.test(`${importer} ${source}`)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || !TINY.test(found.id)) return undefined;
      // Of the path in the project: the full one would change the build with its folder.
      const by = createHash('sha256').update(relative(process.cwd(), importer)).digest('hex').slice(0, 8);
      return { ...found, id: `${found.id}?copy=${by}` };
    },
  };
}
