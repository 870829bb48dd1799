import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Check, Finding } from './finding.ts';

const versions = z.record(z.string(), z.string()).default({});

const manifestFile = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  /** Whether npm may run the install script of a package. */
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

const lockfileFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

type Manifest = z.infer<typeof manifestFile>;
type Lockfile = z.infer<typeof lockfileFile>;

const LOCKFILE = 'package-lock.json';

/** What npm could not verify, or would run, of the packages that are installed. */
export function findUnverified(manifest: Manifest, { packages }: Lockfile): readonly Finding[] {
  const finding = (path: string, message: string): Finding => ({
    file: LOCKFILE,
    message: `${path} ${message}`,
  });
  const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
  // The entry without a path is the project itself.
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return [
    ...entries.flatMap(([path, { integrity, resolved, hasInstallScript }]) => [
      ...(/^sha512-/.test(integrity ?? '')
        ? []
        : [
            finding(
              path,
              'has no hash: take its entry away, then run "npm install --package-lock-only --ignore-scripts"',
            ),
          ]),
      ...(resolved === undefined
        ? []
        : [finding(path, 'names a registry: .npmrc keeps addresses out, so that each takes its own')]),
      ...(hasInstallScript && manifest.allowScripts[nameOf(path)] === undefined
        ? [
            finding(
              path,
              'runs a script when it is installed: allow or forbid it under "allowScripts" of package.json',
            ),
          ]
        : []),
    ]),
    ...findLoose(manifest),
    ...findUnknown(manifest, new Set(entries.map(([path]) => nameOf(path)))),
  ];
}

/** Direct dependencies of which a new lockfile would take whatever is newest. */
function findLoose({ dependencies, devDependencies, optionalDependencies }: Manifest): readonly Finding[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => ({
      file: 'package.json',
      message: `${name} is asked for as "${version}": name one version`,
    }));
}

function findUnknown({ allowScripts }: Manifest, installed: ReadonlySet<string>): readonly Finding[] {
  return Object.keys(allowScripts)
    .filter((name) => !installed.has(name))
    .map((name) => ({
      file: 'package.json',
      message: `"allowScripts" names ${name}, which is not installed`,
    }));
}

/** Every package is what it was when it was chosen, wherever it comes from, and runs nothing by being installed. */
export const lockfile: Check = {
  name: 'lockfile',
  find: async (root) => {
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(join(root, file), 'utf8'));
    return findUnverified(
      manifestFile.parse(await read('package.json')),
      lockfileFile.parse(await read(LOCKFILE)),
    );
  },
};
