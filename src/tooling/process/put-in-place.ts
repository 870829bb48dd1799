import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../bootstrap/user-error.mjs';

/** A site, and the folder on the same disk in which its next one is made. */
export interface Place {
  readonly site: string;
  readonly work: string;
}

/** Where the site is for the moment in which the next one takes its place. */
const former = ({ work }: Place): string => join(work, 'former');

/**
 * Makes the next site, and puts it in the place of the one that is there once it is whole. What was begun goes if it
 * cannot be finished: a disk that is full would stay so.
 *
 * @param make fills the folder that it is given
 * @throws what `make` throws, and UserError as `beginNext` and `putInPlace` do
 */
export async function replaceSite(place: Place, make: (next: string) => Promise<void>): Promise<void> {
  const next = beginNext(place);
  try {
    await make(next);
  } catch (error) {
    remove(next);
    throw error;
  }
  putInPlace(next, place);
}

/**
 * An empty folder for the next site. What killed builds have left is cleared away.
 *
 * @throws UserError where a site could not take its place later, because the place is no plain folder
 */
export function beginNext(place: Place): string {
  bringBack(place);
  mkdirSync(place.work, { recursive: true });
  refuseOtherDisk(place);
  for (const left of readdirSync(place.work)) remove(join(place.work, left));
  // A name of its own: what a killed build had started may still be writing into the one before.
  const next = join(place.work, `next-${randomUUID()}`);
  mkdirSync(next);
  return next;
}

function refuseOtherDisk({ site, work }: Place): void {
  const there = lstatSync(site, { throwIfNoEntry: false });
  if (there === undefined || (there.isDirectory() && there.dev === statSync(work).dev)) return;
  const what = there.isSymbolicLink() ? 'a link' : there.isDirectory() ? 'a mount' : 'a file';
  throw new UserError(
    `${site} is ${what}, and a new site takes its place by renaming: make it a plain folder, or take it away, and copy the built site where you need it.`,
  );
}

/**
 * Makes a finished folder the site. No system that Sortie runs on exchanges two folders in one call for Node, so
 * there is an instant without a site; `bringBack` ends it if it is cut short, and our server waits for its end.
 *
 * @throws UserError, with the site as it was, where a folder cannot be renamed
 */
export function putInPlace(next: string, place: Place): void {
  const had = existsSync(place.site);
  try {
    if (had) renameSync(place.site, former(place));
    renameSync(next, place.site);
  } catch (error) {
    bringBack(place);
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The new site could not take the place of ${place.site} (${reason}). It is whole in ${next}: if the place is a mount or is held open by a program, copy it there by hand.`,
    );
  }
  if (had) remove(former(place));
}

/** Puts the site back that an exchange cut short has taken away. @returns whether there was one */
export function bringBack(place: Place): boolean {
  if (existsSync(place.site) || !existsSync(former(place))) return false;
  renameSync(former(place), place.site);
  return true;
}

/** What cannot be removed now, because something still writes there, goes before the next build. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {}
}
