import { contrastProblems } from '../../colours/measure.ts';
import { readTokenFile, TOKEN_FILE } from '../../colours/read-token-file.ts';
import type { Check } from './finding.ts';

/** Colours of one's own must stay readable: every pair in use, in both themes. */
export const contrastCheck: Check = {
  name: 'contrast',
  find: async (root) =>
    contrastProblems(await readTokenFile(root)).map((message) => ({ file: TOKEN_FILE, message })),
};
