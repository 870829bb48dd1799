import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules, root } from './paths.mjs';

// npm keeps no such mark itself: its own `.package-lock.json` says nothing about an edited
// package.json and is also written by a partial install.
const markFile = join(nodeModules, '.sortie-installed');

/** What of package.json decides what is installed; a new script, say, does not. */
const deciding = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts'];

/** What node_modules should have been installed from: manifest, lockfile, platform. */
export function wantedInstall() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256')
    .update(JSON.stringify(deciding.map((field) => manifest[field])))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`);
  return `${hash.digest('hex')}\n`;
}

/** What node_modules was installed from, or `undefined` when that is not known. */
export function presentInstall() {
  try {
    return readFileSync(markFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** Notes that node_modules holds what `wantedInstall()` asks for. */
export function markInstalled() {
  writeFileSync(markFile, wantedInstall());
}
