import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

// What .gitignore names; only needed where there is no git, as in an unpacked archive.
const IGNORED = /^(?:node_modules|dist|deploy|\.git|\.astro|\.cache|test-results|playwright-report)(?:\/|$)/;

/** Every file that is, or would be, under version control: paths from the top folder, sorted. */
export function projectFiles(root: string): readonly string[] {
  const files = existsSync(join(root, '.git')) ? listedByGit(root) : listedByFolder(root);
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** What is found in each of the project's files that are counted. */
export async function findInFiles(
  root: string,
  isCounted: (file: string) => boolean,
  find: (file: string, text: string) => readonly Finding[],
): Promise<readonly Finding[]> {
  const files = projectFiles(root).filter(isCounted);
  const found = files.map(async (file) => find(file, await readFile(join(root, file), 'utf8')));
  return (await Promise.all(found)).flat();
}

function listedByGit(root: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file)));
}

function listedByFolder(root: string, folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (IGNORED.test(path)) return [];
    return entry.isDirectory() ? listedByFolder(root, path) : [path];
  });
}
