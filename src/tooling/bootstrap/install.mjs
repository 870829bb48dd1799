import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { markInstalled, presentInstall, wantedInstall } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { nodeModules, runtime } from './paths.mjs';
import { UserError } from './user-error.mjs';

/** The dependencies whose install scripts are needed; package.json approves the same ones. */
const scripted = ['node', 'esbuild'];

function runtimeStarts() {
  return spawnSync(runtime, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Makes node_modules hold exactly what the lockfile says, with a Node of its own that starts. */
export function ensureInstalled() {
  if (presentInstall() === wantedInstall() && runtimeStarts()) return;

  // npm would empty the folder behind the link, which is somebody else's.
  if (lstatSync(nodeModules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new UserError(
      'The dependencies are outdated, and node_modules is a link to another folder: take the link away and try again.',
    );
  }
  const state = existsSync(nodeModules) ? 'are outdated' : 'are missing';
  console.log(`The dependencies ${state}: installing what package-lock.json says.`);
  // The system's Node, which runs npm, may be older than the dependencies ask for; they run on ours.
  // NODE_ENV=production would leave out the tests' half and still count as installed.
  if (!npm('ci', '--include=dev', '--engine-strict=false', '--loglevel=error')) {
    throw new UserError(
      'npm ci failed: read its message above, mend that (often the network) and try again.',
    );
  }
  // An npm configured to skip install scripts leaves the runtime out. These two are approved in
  // package.json, so they are run by name and nothing else is.
  if (!runtimeStarts()) npm('rebuild', ...scripted, '--ignore-scripts=false');
  if (!runtimeStarts()) {
    throw new UserError(
      `The project's own Node does not start: run "npm rebuild ${scripted.join(' ')} --ignore-scripts=false" and read what it says.`,
    );
  }
  markInstalled();
}
