import { join } from 'node:path';
import { nodeModules } from '../bootstrap/paths.mjs';
import { type CommandResult, run } from './command.ts';

// Astro puts its servers in the background when it believes that a program started it; any
// value switches that off. Telemetry would be a request to another host at every build.
const env = {
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};

const END_WITH_US = new URL('end-with-parent.mjs', import.meta.url).href;

/**
 * Runs one of Astro's commands.
 *
 * @param more what its configuration reads besides
 */
export function astro(
  args: readonly string[],
  output: 'show' | 'keep',
  more: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const program = join(nodeModules, 'astro/bin/astro.mjs');
  return run(process.execPath, ['--import', END_WITH_US, program, ...args], {
    env: { ...env, ...more },
    output,
  });
}
