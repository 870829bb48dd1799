import { spawnSync } from 'node:child_process';
import { UserError } from '../bootstrap/user-error.mjs';

/** Bytes of an answer: a file of the content in some state, or a long history. */
const MOST = 64 * 1024 * 1024;

/**
 * Asks git something.
 *
 * @returns what it printed; nothing where it refuses
 * @throws UserError where there is no git
 */
export function git(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string | undefined {
  const { status, stdout, error } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: MOST,
    env: { ...process.env, ...env },
  });
  if (error) throw new UserError('git could not be run: install it to compare with an earlier state.');
  return status === 0 ? stdout.trim() : undefined;
}
