import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { root } from '../../../src/tooling/bootstrap/paths.mjs';
import { nodeFlags } from '../../../src/tooling/bootstrap/run-task.mjs';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { main } from '../../../src/tooling/process/main.ts';
import { LOGS } from './made-up-logs.ts';

const TASK = fileURLToPath(new URL('../../../src/tooling/tasks/report.ts', import.meta.url));
/** Says, when the report is printed, how much memory it took at most. */
const ASK = `process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))`;

/** The most memory that may be taken, whatever a log holds. */
const GOAL = 300;

/** The lines in pieces of a size that pipes like. */
function* pieces(make: (n: number) => string, lines: number): Generator<Buffer> {
  let piece = '';
  for (let n = 0; n < lines; n += 1) {
    piece += make(n);
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece, 'latin1');
    piece = '';
  }
  yield Buffer.from(piece, 'latin1');
}

/** @returns megabytes */
async function peakOf(make: (n: number) => string, lines: number, packed: boolean): Promise<number> {
  const preload = `data:text/javascript,${encodeURIComponent(ASK)}`;
  const child = spawn(process.execPath, [...nodeFlags('report'), '--import', preload, TASK, '-'], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-2000);
  });
  const closed = once(child, 'close');
  const source = Readable.from(pieces(make, lines));
  await (packed ? pipeline(source, createGzip({ level: 1 }), child.stdin) : pipeline(source, child.stdin));
  await closed;
  const kilobytes = Number(/^peak (\d+)$/m.exec(errors)?.[1]);
  if (Number.isNaN(kilobytes)) throw new UserError(`The report came to no end:\n${errors}`);
  return kilobytes / 1024;
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lines: { type: 'string', default: '1000000' }, gzip: { type: 'boolean', default: false } },
  });
  const lines = Number(values.lines);
  if (!Number.isSafeInteger(lines) || lines < 1)
    throw new UserError('--lines takes a whole number from 1 up.');
  const wanted = Object.entries(LOGS).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  if (wanted.length === 0) throw new UserError(`There are these logs: ${Object.keys(LOGS).join(', ')}.`);
  let most = 0;
  for (const [name, make] of wanted) {
    const begun = performance.now();
    const peak = await peakOf(make, lines, values.gzip);
    most = Math.max(most, peak);
    const seconds = (performance.now() - begun) / 1000;
    console.log(`${name.padEnd(26)} ${peak.toFixed(0).padStart(5)} MB ${seconds.toFixed(0).padStart(6)} s`);
  }
  console.log(
    `${lines.toLocaleString('en')} lines each, at most ${most.toFixed(0)} MB; the goal is ${GOAL} MB.`,
  );
  if (most > GOAL) process.exitCode = 1;
});
