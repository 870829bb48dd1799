import { launchFlags } from './launch-flags.ts';
import { pinnedFonts } from './pinned-fonts.ts';

/** The day on which pictures are taken: fields of dates, and days until then, show today's. */
export const PICTURE_DAY = '2026-11-22T10:00:00Z';

/**
 * How to start a Chromium that draws the same on every machine: letters of a font that comes with the project,
 * smoothed in grey, and colours as they are written.
 *
 * @param root folder of the project
 */
export function drawnAlike(root: string): { args: string[]; env: Record<string, string> } {
  return {
    args: [
      ...launchFlags(),
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
    env: { ...definedOf(process.env), FONTCONFIG_FILE: pinnedFonts(root) },
  };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
