/**
 * Scripts that somebody waits for: the page of results shows nothing before its own is there. And those of the
 * planner and of proof sheets, which share nearly all of it with plans: what they would make into files of their own,
 * every plan would have to fetch.
 */
const WAITED_FOR = /\/ui\/(?:search|planner|proof)\/(results-page|exit-planner|proof-kit)\.client\.ts$/;
const MARK = 'whole';

interface Resolver {
  resolve(source: string, importer: string, options: object): Promise<{ readonly id: string } | null>;
}

/**
 * Gives such a script a copy of everything that it imports, so that it comes as one file. The bundler would put what
 * it shares with scripts of other pages into files of their own: 17 of them, some for a few lines, and each found only
 * when the one before it was read.
 */
export function wholeScripts() {
  return {
    name: 'sortie:whole-scripts',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined, options: object) {
      const owner = importer === undefined ? undefined : ownerOf(importer);
      if (importer === undefined || owner === undefined) return undefined;
      const asked = source.replace(LATER, AT_ONCE);
      const found = await this.resolve(asked, importer, { ...options, skipSelf: true });
      if (!found || !COPIED.test(found.id)) return found;
      return { ...found, id: `${found.id}${found.id.includes('?') ? '&' : '?'}${MARK}=${owner}` };
    },
  };
}

/** What others fetch later is part of such a script: a module that hands it over stands in place of the one that fetches. */
const LATER = /\/load-later\.ts$/;
const AT_ONCE = '/load-at-once.ts';

/** Scripts, and addresses of sheets, which would else be a script of their own that two share. */
const COPIED = /\.(?:[cm]?js|tsx?|css\?url)$/;

/** The script whose copy a module is, or the script itself. */
const ownerOf = (importer: string): string | undefined =>
  (WAITED_FOR.exec(importer) ?? new RegExp(`\\?${MARK}=([\\w-]+)$`).exec(importer))?.[1];
