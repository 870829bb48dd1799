import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { UserError } from '../bootstrap/user-error.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
  PROGRAMS.map((program) => join(folder, program)),
);

const MACOS_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemPlaces(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...inPath, ...USUAL_PLACES, ...(process.platform === 'darwin' ? MACOS_PLACES : [])];
}

/**
 * The Chromium to test with: the one `CHROMIUM_PATH` names, else the system's, else Playwright's
 * own; `undefined` when there is none.
 */
export function findChromium(named = process.env['CHROMIUM_PATH']): string | undefined {
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new UserError(`CHROMIUM_PATH names "${named}", which is not a program that can be run.`);
  }
  return [...systemPlaces(), chromium.executablePath()].find(canRun);
}
