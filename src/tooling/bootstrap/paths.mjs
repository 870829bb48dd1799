import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimePackage, thisMachine } from './runtime-package.mjs';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What is wrong with a folder for the project, as a sentence; nothing where it will do. The builder takes what stands
 * behind these signs for a question or a fragment, and looks for files that are not there.
 */
export function wrongFolder(folder) {
  const sign = /[#?]/.exec(folder)?.[0];
  return sign === undefined
    ? undefined
    : `The path of this folder has a "${sign}", with which nothing can be built: move it, or rename "${folder}".`;
}

export const nodeModules = join(root, 'node_modules');

const machine = thisMachine();
const name = runtimePackage(machine);

/** Whether the project brings a Node for this machine. */
export const bringsRuntime = name !== undefined;

/** The Node that everything runs on: the project's own, else the one that runs this. */
export const runtime =
  name === undefined
    ? process.execPath
    : join(nodeModules, name, 'bin', machine.platform === 'win32' ? 'node.exe' : 'node');

/** The folder it is in. */
export const runtimeFolder = dirname(runtime);
