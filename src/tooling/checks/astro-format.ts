import { runTool } from '../process/command.ts';
import type { Check, Finding } from './finding.ts';

const MEND = 'npx prettier --write .';

/**
 * What Prettier would lay out otherwise, file by file, and whatever else it has to say.
 *
 * @param output of `prettier --list-different`: a path on a line of its own, an error on lines marked as such
 */
export function findUnformatted(output: string): readonly Finding[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const isPath = (line: string): boolean => /^(?!\[error\]).+\.astro$/.test(line);
  const rest = lines.filter((line) => !isPath(line));
  return [
    ...lines.filter(isPath).map((file) => ({ file, message: `is not laid out as agreed: ${MEND}` })),
    ...(rest.length > 0 ? [{ message: rest.join('\n') }] : []),
  ];
}

/** The layout of .astro files, as the project's Prettier settings say; Biome sees to all others. */
export const astroFormat: Check = {
  name: 'format of .astro files',
  find: async () => {
    const { ok, output } = await runTool('prettier/bin/prettier.cjs', ['--list-different', 'src/**/*.astro']);
    if (ok) return [];
    const findings = findUnformatted(output);
    return findings.length > 0 ? findings : [{ message: 'Prettier failed without a word' }];
  },
};
