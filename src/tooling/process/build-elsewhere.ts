import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeModules, root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { projectFiles } from '../checks/project-files.ts';
import { run } from './command.ts';

/**
 * Builds a copy of the project, as it stands in the working tree, without anything kept from earlier builds.
 *
 * @param folder where the copy is put
 * @returns the folder of the built site
 * @throws UserError with all that Astro printed
 */
export async function buildElsewhere(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  for (const file of projectFiles(root)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(nodeModules, join(folder, 'node_modules'), 'junction');
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { ok, output } = await run(process.execPath, [astro, 'build'], {
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (!ok) throw new UserError(`The copy in ${folder} was not built:\n${output}`);
  return join(folder, 'dist');
}

/** The files that only one of two folders has, or that differ, by their path in it. */
export function differingFiles(one: string, other: string): readonly string[] {
  const [inOne, inOther] = [filesIn(one), filesIn(other)];
  const same = (file: string): boolean =>
    inOne.has(file) &&
    inOther.has(file) &&
    readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...inOne, ...inOther])].sort().filter((file) => !same(file));
}

function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)));
}
