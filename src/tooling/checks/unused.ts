import { z } from 'zod';
import { runTool } from '../process/command.ts';
import type { Check, Finding } from './finding.ts';

const named = z.array(z.object({ name: z.string(), line: z.number().optional() })).default([]);

/** What Knip's JSON has for one file: the kinds that are asked for, no more. */
const issue = z.object({
  file: z.string(),
  files: named,
  exports: named,
  types: named,
  dependencies: named,
  unlisted: named,
  unresolved: named,
});

type Kind = Exclude<keyof z.infer<typeof issue>, 'file'>;

const MESSAGES: Readonly<Record<Kind, (name: string) => string>> = {
  files: () => 'is used by nothing, or by tests only: delete it, or move it to tests/',
  exports: (name) => `exports ${name}, which nothing uses, or tests only: delete it, or move it to tests/`,
  types: (name) =>
    `exports the type ${name}, which nothing uses, or tests only: delete it, or move it to tests/`,
  dependencies: (name) => `asks for ${name}, which nothing uses: take it out, or move it to devDependencies`,
  unlisted: (name) => `imports ${name}, which package.json does not ask for`,
  unresolved: (name) => `imports ${name}, which is not there`,
};

const KINDS = Object.keys(MESSAGES) as readonly Kind[];

/**
 * What Knip found, each with its place.
 *
 * @param json as its reporter of that name writes it
 */
export function findUnused(json: string): readonly Finding[] {
  const { issues } = z.object({ issues: z.array(issue) }).parse(JSON.parse(json));
  return issues.flatMap(({ file, ...found }) =>
    KINDS.flatMap((kind) =>
      found[kind].map(({ name, line }) => ({
        file,
        ...(line !== undefined && { line }),
        message: MESSAGES[kind](name),
      })),
    ),
  );
}

/** What runs for readers and operators uses every file, export and dependency there is; tests do not count. */
export const unused: Check = {
  name: 'unused files and exports',
  find: async () => {
    const { ok, output } = await runTool('knip/bin/knip.js', [
      '--production',
      '--no-progress',
      '--no-config-hints',
      '--reporter=json',
      `--include=${KINDS.join(',')}`,
    ]);
    if (ok) return [];
    // Anything but its report means that it could not look.
    return output.startsWith('{') ? findUnused(output) : [{ message: output }];
  },
};
