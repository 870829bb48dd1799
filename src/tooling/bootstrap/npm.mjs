import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { nodeModules, root } from './paths.mjs';

// `npm run` puts node_modules/.bin first in PATH and its `node` is the project's own, which an
// install removes: npm has to run on the system's.
const systemPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.startsWith(nodeModules))
  .join(delimiter);

/** The npm that started us, else the one in PATH: program and leading arguments. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script === undefined || !/npm-cli\.[cm]?js$/.test(script) || !existsSync(script)) return ['npm'];
  const node = process.env.npm_node_execpath ?? process.execPath;
  return [node.startsWith(nodeModules) ? 'node' : node, script];
}

/** Runs npm in the project, its output shown; true when it succeeded. */
export function npm(...args) {
  const [program, ...leading] = npmCommand();
  const { status } = spawnSync(program, [...leading, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: systemPath },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
