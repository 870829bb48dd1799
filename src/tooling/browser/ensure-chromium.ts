import { existsSync, readFileSync } from 'node:fs';
import { Sentence } from '../bootstrap/sentence.mjs';
import { run } from '../process/command.ts';
import { findChromium } from './find-chromium.ts';

const APT = '/usr/bin/apt-get';
const SYSTEM = '/etc/os-release';

function canInstallPackages(): boolean {
  // Debian only: Ubuntu's package of that name is a stub for a snap, which containers cannot run.
  const isDebian = existsSync(SYSTEM) && /^ID=debian$/m.test(readFileSync(SYSTEM, 'utf8'));
  return process.getuid?.() === 0 && isDebian && existsSync(APT);
}

async function installPackage(): Promise<void> {
  console.log('No Chromium found: installing the Debian package.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run(APT, ['update'], { env });
  const installed = await run(APT, ['install', '-y', 'chromium'], { env });
  if (!installed.ok) console.error(`${updated.output}\n${installed.output}`);
}

/** Finds a Chromium, installing one where that is possible without asking; else says how to. */
export async function ensureChromium(): Promise<string> {
  const present = findChromium();
  if (present !== undefined) return present;
  if (canInstallPackages()) await installPackage();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Sentence('The tests need a Chromium and there is none: run "npx playwright install chromium".');
}
