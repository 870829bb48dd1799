import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../../catalogue/check.ts';
import { CatalogueError, summedUp } from '../../catalogue/finding.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { git } from '../process/git.ts';

/** Of a state that cannot be read, so many findings tell why. */
const FIRST_FINDINGS = 5;

/**
 * The catalogue of a state of the repository, read as today's engine reads it.
 *
 * @throws UserError without git, without such a state, and where its content cannot be read
 */
export function catalogueAt(root: string, ref: string): Catalogue {
  const tree = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}:./content`]);
  if (tree === undefined)
    throw new UserError(
      `git knows no state "${ref}" with a folder content/: name a branch, a tag or a commit.`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'sortie-diff-'));
  try {
    // An index of its own: what is staged stays as it is, and no program for archives is needed.
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    const top = git(root, ['rev-parse', '--show-toplevel']) ?? root;
    git(top, ['read-tree', tree], env);
    const written = git(top, ['checkout-index', '--all', `--prefix=${join(folder, 'content')}/`], env);
    if (written === undefined)
      throw new UserError(`The content of ${ref} could not be written to ${folder}.`);
    return readFor(`The content of ${ref}, as today's engine reads it,`, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The catalogue of the working tree. */
export const catalogueNow = (root: string): Catalogue => readFor('The content of the working tree', root);

function readFor(what: string, root: string): Catalogue {
  try {
    return readCatalogue(root);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const lines = summedUp(error.findings);
    const more = lines.length - FIRST_FINDINGS;
    throw new UserError(
      [
        `${what} has mistakes, so nothing can be compared:`,
        ...lines.slice(0, FIRST_FINDINGS),
        ...(more > 0 ? [`and ${more} more.`] : []),
      ].join('\n'),
    );
  }
}
