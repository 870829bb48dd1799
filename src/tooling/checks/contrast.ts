import { contrastProblems } from '../../colours/measure.ts';
import { coloursIn } from '../../colours/site-colours.ts';
import { TOKEN_FILE } from '../../colours/tokens.ts';
import type { Check } from './finding.ts';

/** Colours of one's own must stay readable: every pair in use, in both themes. */
export const contrastCheck: Check = {
  name: 'contrast',
  find: async (root) =>
    contrastProblems(coloursIn(root).tokens).map((message) => ({ file: TOKEN_FILE, message })),
};
