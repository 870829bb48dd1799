import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { main } from '../../src/tooling/process/main.ts';
import { type Options, readOptions } from './options.ts';
import { PARTS } from './parts/parts.ts';
import { comparison, goalTable, valueTable } from './report/report.ts';
import { earlierPeers, fileOf, readRun, type Stored, store } from './report/results.ts';
import type { Values } from './report/values.ts';
import type { Session } from './session.ts';

/** What of a project is measured: its commit, with a mark where something was changed since. */
function revisionOf(project: string): string {
  const args = ['describe', '--always', '--dirty', '--abbrev=7'];
  try {
    return execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

const valuesOf = ({ values }: Stored): Values => new Map(Object.entries(values));

/**
 * Measures what was asked for; rounds of parts take turns. A part that fails is named and does not end the others.
 *
 * @param keep is called whenever there is more to keep: a run that is killed has not measured for nothing
 * @returns whether all of it was measured
 */
async function measure(session: Session, parts: Options['parts'], keep: () => void): Promise<boolean> {
  const failed = new Set<string>();
  for (let round = 0; round < session.runs; round += 1) {
    for (const name of parts) {
      const { most = session.runs, round: measureOnce } = PARTS[name];
      if (round >= most || failed.has(name)) continue;
      console.log(`${name}, ${round + 1} of ${Math.min(most, session.runs)}`);
      try {
        await measureOnce(session);
      } catch (error) {
        failed.add(name);
        console.error(
          `${name} was not measured to its end: ${error instanceof Error ? error.message : error}`,
        );
      }
      keep();
    }
  }
  return failed.size === 0;
}

await main(async () => {
  const { parts, against, sizes, ...rest } = readOptions(process.argv.slice(2));
  const before = against === undefined ? undefined : readRun(against);
  const earlier = earlierPeers(sizes.guides);
  const session: Session = { ...rest, sizes, values: new Map(), built: new Map() };
  const run = {
    at: new Date().toISOString(),
    revision: revisionOf(session.project),
    node: process.version,
    cores: cpus().length,
    guides: sizes.guides,
  };
  const keep = (): void => store({ ...run, values: Object.fromEntries(session.values) });
  const complete = await measure(session, parts, keep);
  for (const { folder } of session.built.values()) folder.remove();
  console.log(`\n${valueTable(session.values)}`);
  if (before !== undefined)
    console.log(
      `\nBefore: ${before.revision}, ${before.at}\n\n${comparison(valuesOf(before), session.values)}`,
    );
  console.log(`\n${run.revision}, ${run.cores} cores\n\n${goalTable(sizes, session.values, earlier)}`);
  console.log(`\nKept in ${fileOf(run.at).slice(root.length)}`);
  if (!complete) process.exitCode = 1;
});
