import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';

/** What dist/ is made of. The lockfile stands for Astro and all that it brings; there may be no public/. */
export const SOURCES: readonly string[] = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package-lock.json',
].filter((path) => existsSync(join(root, path)));

/** What of the environment ends up in the pages and in the rules for hosts. */
const SETTINGS = ['SITE_URL', 'FEEDBACK_ENDPOINT', 'SORTIE_FRAME_ANCESTORS'];

export const settings = (): string[] => SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`);

/** A name of all sources and settings: the same on every machine that has the same. */
export function nameOfSources(): string {
  const hash = createHash('sha256').update(settings().join('\n'));
  for (const file of SOURCES.flatMap(filesBelow).sort())
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((entry) => filesBelow(`${path}/${entry}`));
}
