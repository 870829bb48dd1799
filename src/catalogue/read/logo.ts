import { readLogo } from '../../settings/logo.ts';
import type { SiteSettings } from '../../settings/schema.ts';
import type { ContentFiles } from './content-files.ts';
import type { Reading, YamlFile } from './yaml-file.ts';

/** The logo is a file of the content; whether it can be shown is said where it is named. */
export function accountForLogo(
  settings: YamlFile<SiteSettings> | undefined,
  { root, findings }: Reading,
  files: ContentFiles,
): void {
  if (settings?.data.logo === undefined) return;
  files.file(`content/${settings.data.logo}`);
  try {
    readLogo(root, settings.data);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    findings.push(settings.finding(['logo'], error.message));
  }
}
