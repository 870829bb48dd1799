import { existsSync } from 'node:fs';
import { UserError } from '../../../src/tooling/bootstrap/user-error.mjs';
import { runNode } from '../../../src/tooling/process/command.ts';
import { dist } from '../../../src/tooling/serve/serve-dist.ts';
import type { Part } from './part.ts';

export const search: Part = {
  about: 'the search of the built site, as `npm run bench:search` does; only where it is named',
  most: 1,
  apart: true,
  round: async () => {
    if (!existsSync(dist)) throw new UserError('There is no built site: run "npm run build" first.');
    const { ok } = await runNode('tests/bench/search/bench.ts', [], { output: 'show' });
    if (!ok) throw new UserError('The bench of the search did not come to its end: the reason is above.');
  },
};
