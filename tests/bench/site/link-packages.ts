import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What builders keep between two builds beside the packages: a copy begins without. */
const CACHES = new Set(['.vite', '.astro', '.cache', '.vitepress']);

/**
 * Puts packages into a project a second time without their bytes: every file has one name more. A link to the folder
 * would be cheaper, but builders look where it leads to, find the packages outside of the project, and do without.
 * Where the disk is another one, they are copied.
 */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (CACHES.has(entry.name)) continue;
    const [old, own] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkPackages(old, own);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), own);
    else linkFile(old, own);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
