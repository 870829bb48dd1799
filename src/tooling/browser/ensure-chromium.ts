import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../bootstrap/user-error.mjs';
import { run } from '../process/command.ts';
import { ANNOUNCEMENT, APT, APT_RUNS, canInstall, type Machine, noChromium } from './chromium-package.ts';
import { findChromium } from './find-chromium.ts';

const SYSTEM = '/etc/os-release';

function thisMachine(): Machine {
  return {
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync(APT),
    osRelease: existsSync(SYSTEM) ? readFileSync(SYSTEM, 'utf8') : '',
    noInstall: process.env['SORTIE_NO_INSTALL'],
  };
}

async function installPackage(): Promise<void> {
  console.log(ANNOUNCEMENT);
  const outputs: string[] = [];
  let installed = false;
  // A failed update is no reason to stop: the lists that are there may do.
  for (const args of APT_RUNS) {
    const { ok, output } = await run(APT, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    outputs.push(output);
    installed = ok;
  }
  if (!installed) console.error(outputs.join('\n'));
}

/**
 * Finds a Chromium, installing one where that is possible without asking; else says how to.
 *
 * Debian as root installs its package, having said so, unless SORTIE_NO_INSTALL is set.
 */
export async function ensureChromium(): Promise<string> {
  const present = findChromium();
  if (present !== undefined) return present;
  const machine = thisMachine();
  if (canInstall(machine)) await installPackage();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new UserError(noChromium(machine));
}
