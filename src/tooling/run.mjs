/**
 * The entry of every npm script: `node src/tooling/run.mjs <task>`, a file of `tasks/`.
 *
 * It runs on the system's Node with nothing installed, so it and `bootstrap/` are plain
 * JavaScript without dependencies; the tasks themselves are TypeScript on the project's Node.
 */
import { readdirSync } from 'node:fs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root, wrongFolder } from './bootstrap/paths.mjs';
import { printable } from './bootstrap/printable.mjs';
import { runTask } from './bootstrap/run-task.mjs';
import { UserError } from './bootstrap/user-error.mjs';

const tasks = readdirSync(new URL('tasks/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const [task, ...args] = process.argv.slice(2);

try {
  if (!tasks.includes(task)) throw new UserError(`Say which task to run: ${tasks.join(', ')}.`);
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new UserError(`Sortie needs Node 20 or newer to install itself; this is ${process.version}.`);
  }
  const wrong = wrongFolder(root);
  if (wrong !== undefined) throw new UserError(wrong);
  ensureInstalled(task);
  process.exitCode = await runTask(task, args);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(printable(error.message, { lines: true }));
  process.exitCode = 1;
}
