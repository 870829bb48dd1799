import { UserError } from '../bootstrap/user-error.mjs';

/** Runs a task; a `UserError` it throws is printed as it stands and makes the exit code 1. */
export async function main(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
