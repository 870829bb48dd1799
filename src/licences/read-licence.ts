import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a package may be used under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it: `MIT`, `MIT AND OFL-1.1`. */
  readonly spdx: string;
  /** The notice that has to travel with the package. */
  readonly notice: string;
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** What a tool has built into itself does not travel with the lines of its own that do. */
const OF_OTHERS = /^# Licenses of bundled dependencies$/m;

const NAMES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENSE/LICENSE', 'license'];

/**
 * Reads the licence of an installed package.
 *
 * @param nodeModules where packages are installed
 * @throws when it states none, or has no text of it that could be passed on
 */
export function readLicence(nodeModules: string, name: string): Licence {
  const folder = join(nodeModules, name);
  const { version, license: spdx } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = NAMES.map((each) => join(folder, each)).find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (file === undefined) throw new Error(`${name} is shipped, and has no file with its licence to pass on.`);
  const [notice = ''] = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').split(OF_OTHERS);
  return { name, version, spdx, notice: notice.trim() };
}

/** Licences that ask for no more than their notice to be kept. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/**
 * Whether what is under a licence may be shipped without making other things subject to it.
 *
 * @param spdx of alternatives one has to do; of what counts together, each
 */
export function isPermissive(spdx: string): boolean {
  const bare = spdx.replace(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((each) => PERMISSIVE.has(each.trim())));
}
