import { type CommandResult, runTool } from './command.ts';

// Astro puts its servers in the background when it believes that a program started it; any
// value switches that off. Telemetry would be a request to another host at every build.
const env = {
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};

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
  return runTool('astro/bin/astro.mjs', args, { env: { ...env, ...more }, output });
}
