import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../bootstrap/user-error.mjs';
import type { NewFile } from './question.ts';

/**
 * Writes new files, all or none: what is there already is never written over.
 *
 * @throws UserError that names what is there
 */
export function writeFiles(root: string, files: readonly NewFile[]): void {
  const there = files.filter(
    ({ path, append, replace }) => !append && !replace && existsSync(join(root, path)),
  );
  if (there.length > 0)
    throw new UserError(`Nothing was written: ${there.map(({ path }) => path).join(', ')} is there already.`);
  for (const { path, text, append } of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!append) writeFileSync(file, text);
    else
      appendFileSync(
        file,
        existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n') ? `\n${text}` : text,
      );
  }
}

/** Takes files and folders away, below the root and nowhere else. */
export function removeAll(root: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(root, path), { recursive: true });
}
