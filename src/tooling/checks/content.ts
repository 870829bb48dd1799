import { runNode } from '../process/command.ts';
import type { Check } from './finding.ts';

/** Everything under content/: schemas, references between files, both languages. */
export const content: Check = {
  name: 'content',
  find: async () => {
    const { ok, output } = await runNode(
      'src/tooling/check-content.ts',
      process.argv.includes('--all') ? ['--all'] : [],
    );
    return ok ? [] : [{ message: output }];
  },
};
