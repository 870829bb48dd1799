import { runNode } from '../process/command.ts';
import type { Check } from './finding.ts';

/** Everything under content/: schemas, references between files, both languages, and that nothing is half done. */
export const content: Check = {
  name: 'content',
  find: async () => {
    const shown = process.argv.includes('--all') ? ['--all'] : [];
    const { ok, output } = await runNode('src/tooling/check-content.ts', ['--complete', ...shown]);
    return ok ? [] : [{ message: output }];
  },
};
