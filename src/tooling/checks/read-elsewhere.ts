import type { Finding } from '../../catalogue/finding.ts';
import { didYouMean } from '../../catalogue/finding.ts';
import { READ_ELSEWHERE } from '../../catalogue/read/content-files.ts';
import { folderTree } from '../../catalogue/read/folder-tree.ts';

/** What is read in the folders that are not the catalogue's. */
const READ: readonly RegExp[] = [
  /^content\/ledger\/[a-z0-9-]+\.txt$/,
  /^content\/accessibility\/(?:results\.json|ruled-out\.yaml)$/,
];

const NAMES = ['results.json', 'ruled-out.yaml', 'pages.txt', 'guides.txt', 'wizard.txt', 'codes.txt'];

/**
 * Files in those folders that nothing reads.
 *
 * @param root the repository's root
 */
export function unreadElsewhere(root: string): readonly Finding[] {
  return READ_ELSEWHERE.flatMap((folder) => folderTree(root, folder))
    .filter(({ path, kind }) => kind === 'file' && !READ.some((each) => each.test(path)))
    .map(({ path }) => ({
      file: path,
      at: '',
      message: `is read by nothing; ${didYouMean(path.slice(path.lastIndexOf('/') + 1), NAMES)}`,
    }));
}
