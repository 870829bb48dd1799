import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ start_url: z.string().regex(/^\/(?:.+\/)?$/) });

/**
 * The path at which a built site stands on its host, as it says itself: the settings may be others by now. A folder
 * that says nothing stands at the root.
 *
 * @param root the folder of the site
 */
export async function builtBase(root: string): Promise<string> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(root, 'manifest.webmanifest'), 'utf8'))).start_url;
  } catch {
    return '/';
  }
}
