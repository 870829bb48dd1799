import { basename, dirname } from 'node:path';
import { RESULTS_FILE, RULED_OUT_FILE } from '../../accessibility/schema.ts';
import { LEDGER_FILES, LEDGER_FOLDER } from '../../addresses/ledger.ts';
import type { Finding } from '../../catalogue/finding.ts';
import { didYouMean } from '../../catalogue/finding.ts';
import { folderTree } from '../../catalogue/read/folder-tree.ts';

const AUDIT_FILES = [RESULTS_FILE, RULED_OUT_FILE];

/** The folders that are not the catalogue's, with what is read in them, and the names that files there usually have. */
const FOLDERS = [
  {
    folder: LEDGER_FOLDER,
    // All that anybody ever wrote there, classes that are gone included.
    isRead: (path: string) => dirname(path) === LEDGER_FOLDER && path.endsWith('.txt'),
    names: LEDGER_FILES,
  },
  {
    folder: dirname(RESULTS_FILE),
    isRead: (path: string) => AUDIT_FILES.includes(path),
    names: AUDIT_FILES.map((path) => basename(path)),
  },
];

/**
 * Files in those folders that nothing reads.
 *
 * @param root the repository's root
 */
export function unreadElsewhere(root: string): readonly Finding[] {
  return FOLDERS.flatMap(({ folder, isRead, names }) =>
    folderTree(root, folder)
      .filter(({ path, kind }) => kind === 'file' && !isRead(path))
      .map(({ path }) => ({
        file: path,
        at: '',
        message: `is read by nothing; ${didYouMean(basename(path), names)}`,
      })),
  );
}
