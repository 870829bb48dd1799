import { readFile, rm } from 'node:fs/promises';

/** Reads a report and removes it, so that a run that writes none is not taken for the last one. */
export async function takeReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    await rm(file, { force: true });
  }
}
