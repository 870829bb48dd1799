import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { markInstalled, presentInstall, wantedInstall } from './fingerprint.mjs';
import { planInstall } from './install-plan.mjs';
import { npm } from './npm.mjs';
import { bringsRuntime, nodeModules, runtime } from './paths.mjs';
import { OLDEST_WITHOUT_PACKAGE } from './runtime-package.mjs';
import { UserError } from './user-error.mjs';

// No package needs a script to be installed, so none runs, whatever this machine's npm allows. What is there stays
// where only the tests' packages are missing. The lockfile has been held against package.json
// by the `ci` before, and is not written. NODE_ENV=production would leave out the tests' half and still count as
// installed, so each set says what it wants.
const commands = {
  site: ['ci', '--omit=dev', '--include=optional'],
  all: ['ci', '--include=dev', '--include=optional'],
  rest: ['install', '--include=dev', '--include=optional', '--no-save', '--prefer-offline'],
};

const major = (version) => Number.parseInt(version, 10);

function runtimeStarts() {
  return spawnSync(runtime, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Says what is installed, and why. */
function sayWhat(plan) {
  if (plan === 'rest') return 'Adding what tests and checks need, as package-lock.json says.';
  const state = existsSync(nodeModules) ? 'are outdated' : 'are missing';
  const what = plan === 'site' ? 'to build and serve the site' : 'to build and test';
  return `The dependencies ${state}: installing what package-lock.json says, ${what}.`;
}

/** Makes node_modules hold what the lockfile says and the task needs, with a Node of its own that starts. */
export function ensureInstalled(task) {
  if (!bringsRuntime && major(process.versions.node) < OLDEST_WITHOUT_PACKAGE) {
    throw new UserError(
      `The project brings no Node for ${process.platform} ${process.arch}: run it with Node ${OLDEST_WITHOUT_PACKAGE} or newer; this is ${process.version}.`,
    );
  }
  const plan = runtimeStarts()
    ? planInstall(task, wantedInstall(), presentInstall())
    : planInstall(task, wantedInstall(), undefined);
  if (plan === 'nothing') return;

  // npm would empty the folder behind the link, which is somebody else's.
  if (lstatSync(nodeModules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new UserError(
      'The dependencies are outdated, and node_modules is a link to another folder: take the link away and try again.',
    );
  }
  console.log(sayWhat(plan));
  // The system's Node, which runs npm, may be older than the dependencies ask for; they run on ours.
  const command = [...commands[plan], '--ignore-scripts', '--engine-strict=false', '--loglevel=error'];
  if (!npm(...command)) {
    throw new UserError(
      `npm ${command[0]} failed: read its message above, mend that (often the network) and try again.`,
    );
  }
  if (!runtimeStarts()) {
    throw new UserError(
      `The project's own Node does not start: run "${runtime} --version" and read what it says.`,
    );
  }
  markInstalled(plan !== 'site');
}
