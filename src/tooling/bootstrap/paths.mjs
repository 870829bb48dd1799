import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const nodeModules = join(root, 'node_modules');

/** The folder of the project's own Node, which the npm package `node` brings. */
export const runtimeFolder = join(nodeModules, 'node', 'bin');

/** The project's own Node. */
export const runtime = join(runtimeFolder, process.platform === 'win32' ? 'node.exe' : 'node');
