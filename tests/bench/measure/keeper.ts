/**
 * Stays behind when a bench is killed, however that was done, ends what it had started and removes its folders. It is
 * told on its input, a line each: `+` or `-`, then `group` or `folder`, then which. The end of the input is the end of
 * the bench.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const kept: Readonly<Record<string, Set<string>>> = { group: new Set(), folder: new Set() };

for await (const line of createInterface({ input: process.stdin })) {
  const [, sign, kind = '', what = ''] = /^([+-])(group|folder) (.+)$/.exec(line) ?? [];
  if (sign === '+') kept[kind]?.add(what);
  else kept[kind]?.delete(what);
}

for (const group of kept['group'] ?? []) {
  try {
    process.kill(-Number(group), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
for (const folder of kept['folder'] ?? []) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
