import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK } from '../../deploy/files.ts';
import { root } from '../bootstrap/paths.mjs';
import { type Place, replaceSite } from './put-in-place.ts';

/** The files for hosts, beside dist/. */
export const DEPLOY_PLACE: Place = { site: join(root, 'deploy'), work: join(root, '.cache/deploy') };

/**
 * Puts the files for hosts in the place of those of the last build: all of them or none. A folder of that name which
 * no build has made is somebody's own, and stays as it is.
 *
 * @param made the folder in which the build has left them
 * @returns whether the place was ours
 */
export async function placeDeploy(made: string, place: Place = DEPLOY_PLACE): Promise<boolean> {
  if (existsSync(place.site) && !isOurs(place.site)) return false;
  await replaceSite(place, async (next) => cpSync(made, next, { recursive: true }));
  return true;
}

function isOurs(folder: string): boolean {
  try {
    return readFileSync(join(folder, MARK.file), 'utf8').startsWith(MARK.line);
  } catch {
    return false;
  }
}
