import { runTool } from '../process/command.ts';
import type { Check } from './finding.ts';

/** Lint rules, import order and formatting, as the project's Biome settings say. */
export const lint: Check = {
  name: 'lint and format',
  find: async () => {
    const args = [
      'check',
      '--diagnostic-level=warn',
      '--error-on-warnings',
      '--max-diagnostics=200',
      '--colors=off',
    ];
    const { ok, output } = await runTool('@biomejs/biome/bin/biome', args);
    return ok ? [] : [{ message: `${output}\nMost of this mends itself: npx biome check --write` }];
  },
};
