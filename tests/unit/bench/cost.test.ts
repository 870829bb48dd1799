import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { costOf } from '../../bench/measure/cost.ts';
import { weigh } from '../../bench/measure/folder.ts';
import { temporaryFolder } from '../../bench/measure/kept.ts';

/** Keeps a processor busy for so many milliseconds of its time. */
const busy = (milliseconds: number): string =>
  `const end = process.cpuUsage().user + ${milliseconds * 1000}; while (process.cpuUsage().user < end);`;

test.runIf(process.platform === 'linux')('what a command started counts as its cost', async () => {
  const nested = `
    const { spawnSync } = require('node:child_process');
    ${busy(300)}
    spawnSync(process.execPath, ['--eval', ${JSON.stringify(`const held = Buffer.alloc(1e8, 1); ${busy(600)}; held.at(0)`)}]);`;
  const { cpu, memory, wall } = await costOf({ args: ['--eval', nested], cwd: process.cwd() }, 60);
  expect(cpu).toBeGreaterThan(0.85);
  expect(memory).toBeGreaterThan(1e8);
  expect(wall).toBeGreaterThan(0.5);
});

test('a command that fails says why', async () => {
  const command = { args: ['--eval', 'console.error("no more paper"); process.exit(3)'], cwd: process.cwd() };
  await expect(costOf(command, 60)).rejects.toThrow(/no more paper[\s\S]*ended with 3/);
});

test('a command that takes too long is ended', async () => {
  const command = { args: ['--eval', 'setInterval(() => undefined, 1000)'], cwd: process.cwd() };
  await expect(costOf(command, 1)).rejects.toThrow('was ended after 1 s');
});

test('a folder weighs what its files do, those that are asked for', () => {
  const { path, remove } = temporaryFolder('test');
  mkdirSync(join(path, 'en/guides'), { recursive: true });
  writeFileSync(join(path, 'en/guides/index.html'), '12345');
  writeFileSync(join(path, 'robots.txt'), '123');
  expect(weigh(path)).toEqual({ bytes: 8, files: 2 });
  expect(weigh(path, (file) => file === 'en/guides/index.html')).toEqual({ bytes: 5, files: 1 });
  remove();
});
