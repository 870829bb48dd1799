import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as rest } from 'node:timers/promises';
import { type Resolved, resolveRequest } from './resolve-request.ts';

/** A file of the site that stays the same while it is read, whatever takes its place meanwhile. */
export interface OpenFile {
  readonly kind: 'file';
  readonly file: string;
  readonly status: 200 | 404;
  readonly handle: FileHandle;
}

export type Opened = OpenFile | Exclude<Resolved, { readonly kind: 'file' }>;

/** How long a site may be away while the next one takes its place. */
const TRIES = 50;
const PAUSE_MS = 20;

/** Which folder it is, and since when: a number alone may be that of another folder by now. Renaming counts. */
async function identity(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.ctimeNs}`;
}

async function openOnce(root: string, pathname: string): Promise<Opened | undefined> {
  const resolved = await resolveRequest(root, pathname);
  if (resolved.kind !== 'file') return resolved;
  const handle = await open(resolved.file).catch(() => undefined);
  return handle && { ...resolved, handle };
}

/**
 * What is answered to a path, with the file opened. "Nothing there" is believed only if the site was the same before
 * and after looking: while a build puts the next one in its place, there is an instant without any.
 *
 * @param root the folder of the site, by the name under which the next one will stand
 */
export async function openRequest(root: string, pathname: string): Promise<Opened> {
  for (let attempt = 1; ; attempt++) {
    const before = await identity(root);
    const opened = await openOnce(root, pathname);
    const found = opened?.kind === 'redirect' || (opened?.kind === 'file' && opened.status === 200);
    const same = before !== undefined && before === (await identity(root));
    if (opened !== undefined && (found || same)) return opened;
    if (attempt === TRIES) return opened ?? { kind: 'nothing' };
    if (opened?.kind === 'file') await opened.handle.close();
    await rest(PAUSE_MS);
  }
}
