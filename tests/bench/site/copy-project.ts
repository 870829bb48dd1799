import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeModules } from '../../../src/tooling/bootstrap/paths.mjs';
import { projectFiles } from '../../../src/tooling/checks/project-files.ts';
import { linkPackages } from './link-packages.ts';

/**
 * Copies what git keeps, or would keep, of a project into an empty folder, with its packages: no cache and
 * nothing built comes along.
 */
export function copyProject(from: string, to: string): void {
  for (const file of projectFiles(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  const own = join(from, 'node_modules');
  linkPackages(existsSync(own) ? own : nodeModules, join(to, 'node_modules'));
}
