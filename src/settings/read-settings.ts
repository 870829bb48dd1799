import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type SiteSettings, siteSettings } from './schema.ts';

/** Below the root of the repository. */
export const SETTINGS_FILE = 'content/site.yaml';

/**
 * Whose help centre a folder holds.
 *
 * @throws Error, in a sentence; with lines and guesses the content check says the same
 */
export function readSettings(root: string): SiteSettings {
  const read = siteSettings.safeParse(load(text(root), { schema: CORE_SCHEMA }));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(
    `${SETTINGS_FILE}: ${first?.path.join('.')} ${first?.message}; run "npm run check" for all of it`,
  );
}

function text(root: string): string {
  try {
    return readFileSync(join(root, SETTINGS_FILE), 'utf8');
  } catch {
    throw new Error(
      `${SETTINGS_FILE} is missing: it says whose help centre this is, beginning with its name`,
    );
  }
}
