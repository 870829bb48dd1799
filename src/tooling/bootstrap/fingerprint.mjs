import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules, root } from './paths.mjs';

// npm keeps no such mark itself: its own `.package-lock.json` says nothing about an edited
// package.json and is also written by a partial install.
const markFile = join(nodeModules, '.sortie-installed');

/** What of package.json decides what is installed; a new script, say, does not. */
const deciding = ['dependencies', 'optionalDependencies', 'overrides', 'allowScripts'];

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const hashOf = (...parts) =>
  createHash('sha256')
    .update(JSON.stringify([...parts, process.platform, process.arch]))
    .digest('hex');

/**
 * What node_modules should have been installed from.
 *
 * @returns {{ site: string, all: string }} a mark of the packages that the site is built with, and one of all
 */
export function wantedInstall() {
  const manifest = read('package.json');
  const lockfile = read('package-lock.json');
  const forSite = Object.entries(lockfile.packages).filter(([path, { dev }]) => path !== '' && !dev);
  const fields = deciding.map((field) => manifest[field]);
  return {
    site: hashOf(fields, forSite),
    all: hashOf(fields, manifest.devDependencies, lockfile),
  };
}

/**
 * What node_modules was installed from, or `undefined` when that is not known.
 *
 * @returns {{ site: string, all: string, complete: boolean } | undefined}
 */
export function presentInstall() {
  try {
    return JSON.parse(readFileSync(markFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Notes that node_modules holds what `wantedInstall()` asks for, `complete` with what tests need. */
export function markInstalled(complete) {
  writeFileSync(markFile, `${JSON.stringify({ ...wantedInstall(), complete })}\n`);
}
