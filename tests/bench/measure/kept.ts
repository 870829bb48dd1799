import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let tell: ((line: string) => void) | undefined;

/** Says to the keeper what it must end or remove, should this process be killed; starts it at the first word. */
function say(line: string): void {
  tell ??= startKeeper();
  tell(line);
}

function startKeeper(): (line: string) => void {
  const script = fileURLToPath(new URL('keeper.ts', import.meta.url));
  // A group of its own: what ends this process from a terminal must not end the keeper too.
  const keeper = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  keeper.unref();
  const { stdin } = keeper;
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return (line) => stdin.write(`${line}\n`);
}

/** From now on a group of processes ends with this one; the returned call lets it go. */
export function keepGroup(pid: number): () => void {
  say(`+group ${pid}`);
  return () => say(`-group ${pid}`);
}

/** A folder of the system's place for temporary files that does not outlive this process. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `sortie-bench-${name}-`));
  say(`+folder ${path}`);
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    say(`-folder ${path}`);
  };
  return { path, remove };
}
