import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Writes a font configuration that knows one family, whatever it is asked for, so that pictures
 * do not depend on the fonts of a machine. Arimo has the widths of Arial.
 *
 * @param root the repository's root
 * @returns the file to start Chromium with, as `FONTCONFIG_FILE`
 */
export function pinnedFonts(root: string): string {
  const folder = join(root, '.cache', 'visual');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(require.resolve('@expo-google-fonts/arimo/package.json'))}</dir>
  <cachedir>${join(folder, 'fonts')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit>
  </match>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}
