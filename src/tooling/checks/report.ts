import { printable } from '../bootstrap/printable.mjs';
import { type Check, type Finding, formatFinding } from './finding.ts';

export interface CheckResult {
  readonly name: string;
  readonly findings: readonly Finding[];
}

async function result({ name, find }: Check, root: string): Promise<CheckResult> {
  try {
    return { name, findings: await find(root) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, findings: [{ message: `the check itself broke: ${reason}` }] };
  }
}

/** Names of files may hold what a terminal obeys; a tool's output has lines, on Windows with its own ends. */
function shown(finding: Finding): string {
  return printable(formatFinding(finding).replaceAll('\r\n', '\n'), { lines: true });
}

/** Runs all checks side by side and prints each as one line, with what it found. */
export async function runChecks(checks: readonly Check[], root: string): Promise<readonly CheckResult[]> {
  const running = checks.map((check) => result(check, root));
  const results: CheckResult[] = [];
  for (const each of running) {
    const { name, findings } = await each;
    console.log(`${findings.length === 0 ? 'ok  ' : 'fail'}  ${name}`);
    for (const finding of findings) console.log(shown(finding).replace(/^/gm, '      '));
    results.push({ name, findings });
  }
  return results;
}
