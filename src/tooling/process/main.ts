import { printable } from '../bootstrap/printable.mjs';
import { UserError } from '../bootstrap/user-error.mjs';

/** Runs a task; a `UserError` it throws is printed as it stands and makes the exit code 1. */
export async function main(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(printable(error.message, { lines: true }));
    process.exitCode = 1;
  }
}
