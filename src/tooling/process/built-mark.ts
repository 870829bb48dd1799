import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { root } from '../bootstrap/paths.mjs';
import { dist } from '../serve/serve-dist.ts';
import { SOURCES, settings } from './sources.ts';

const FILE = join(root, '.cache', 'built.json');

const mark = z.object({ startedAt: z.number(), settings: z.array(z.string()) });
type Mark = z.infer<typeof mark>;

/** What a build that begins now will be known by, once it has come to its end. */
export const whatIsBuilt = (): Mark => ({ startedAt: Date.now(), settings: settings() });

/** Forgets what dist/ was built from. */
export function forgetBuild(): void {
  rmSync(FILE, { force: true });
}

/** Notes what dist/ was built from. */
export function noteBuild(built: Mark): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(built));
}

/** Whether dist/ is what a build would make now. */
export function isBuilt(): boolean {
  try {
    if (!statSync(join(dist, 'index.html')).isFile()) return false;
    return isCurrent(JSON.parse(readFileSync(FILE, 'utf8')), newest(SOURCES), settings());
  } catch {
    return false;
  }
}

/**
 * Whether a build still holds: nothing was changed since it began, and it was given the same settings.
 *
 * @param noted what was read of its mark
 * @param changedAt when a source was last changed, in milliseconds
 * @param now the settings of today
 */
export function isCurrent(noted: unknown, changedAt: number, now: readonly string[]): boolean {
  const { success, data } = mark.safeParse(noted);
  // What was changed while it was built may or may not be in it, so the beginning counts.
  return success && changedAt < data.startedAt && data.settings.join('\n') === now.join('\n');
}

/** When the newest of the files was changed. Folders count too: what was deleted shows only there. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    const full = join(root, path);
    const { mtimeMs } = statSync(full);
    const entries = statSync(full).isDirectory() ? readdirSync(full) : [];
    const below = newest(entries.map((entry) => join(path, entry)));
    return Math.max(latest, mtimeMs, below);
  }, 0);
}
