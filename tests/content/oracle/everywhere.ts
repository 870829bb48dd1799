import type { PageRow } from './row.ts';

/** What the editorial review asks of every page, whatever provider it is about. */
export const EVERYWHERE: readonly PageRow[] = [
  {
    about: 'B 22',
    pages: ['plan:*'],
    never: { 'a cost as a certainty': /Costs you money/ },
  },
];
