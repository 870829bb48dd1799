import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { mergeForward } from '../update/merge-forward.ts';

/** Brings a newer state of the sources into a house of one's own. */
await main(async () => {
  const [ref] = process.argv.slice(2);
  if (ref === undefined)
    throw new UserError(
      'Say which state: npm run update -- upstream/main, or the tag of a version. CHANGELOG.md says what each asks of you.',
    );
  const { conflicts, leftOut } = mergeForward(root, ref);
  for (const path of leftOut) console.log(`left out ${path}`);
  if (conflicts.length > 0)
    throw new UserError(
      [
        `Both sides changed ${conflicts.length === 1 ? 'this file' : 'these files'}:`,
        ...conflicts.map((path) => `  ${path}`),
        'Look at each, keep what should stay, then: git add, git commit. Or give up the update: git merge --abort',
      ].join('\n'),
    );
  console.log(
    [
      'Merged.',
      '',
      'Next:',
      'npm run check',
      'npm run ledger   keep the addresses that are new',
      'npm test',
    ].join('\n  '),
  );
});
