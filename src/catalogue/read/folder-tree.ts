import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** `other`: a pipe, a socket, a device; whoever opened one might wait for ever. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What systems and editors put beside files while they are looked at; it is nobody's content. */
const LEFT_ASIDE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.#.*|#.*#|.*~|\..*\.sw[a-z])$/;

/**
 * Everything in a folder, and in the folders in it, in the order of names. Links are named and never followed.
 *
 * @param root the repository's root
 * @param top the folder, from there
 * @param leftOut names of what is not looked at
 */
export function folderTree(root: string, top: string, leftOut: RegExp = LEFT_ASIDE): readonly Entry[] {
  const entries: Entry[] = [];
  const walk = (folder: string): void => {
    for (const each of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      if (leftOut.test(each.name)) continue;
      const path = `${folder}/${each.name}`;
      const kind = each.isFile()
        ? 'file'
        : each.isDirectory()
          ? 'folder'
          : each.isSymbolicLink()
            ? 'link'
            : 'other';
      entries.push({ path, kind });
      if (kind === 'folder') walk(path);
    }
  };
  if (lstatSync(join(root, top), { throwIfNoEntry: false })?.isDirectory()) walk(top);
  return entries;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
