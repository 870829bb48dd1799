import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oncePer } from '../catalogue/once-per.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SiteSettings } from '../settings/schema.ts';
import { site } from '../settings/site.ts';
import { type OwnColours, ownColours } from './own-colour.ts';
import { readTokens, THEMES, TOKEN_FILE, type Tokens } from './tokens.ts';

/**
 * The colours of the site in a folder: those of `tokens.css`, turned to the colour of its settings.
 *
 * @throws Error when the settings are not sound
 */
export function coloursIn(root: string): OwnColours {
  return coloursOf(root, readSettings(root));
}

function coloursOf(root: string, { colour }: SiteSettings): OwnColours {
  const tokens = readTokens(readFileSync(join(root, TOKEN_FILE), 'utf8'));
  return colour === undefined ? { sign: tokens.light.get('sign') ?? '', tokens } : ownColours(tokens, colour);
}

/** Those of the site that is being built; worked out once, because every page names some. */
export const siteColours = (): OwnColours => ofSettings(site());

const ofSettings = oncePer((settings: SiteSettings) => coloursOf(process.cwd(), settings));

/**
 * What a sheet has to say after `tokens.css` so that its colours are those of the site.
 *
 * @returns empty where they are the same
 */
export function colourSheet(said: Tokens, own: Tokens): string {
  const [light = '', dark = ''] = THEMES.map((theme) =>
    [...own[theme]]
      .filter(([name, value]) => said[theme].get(name) !== value)
      .map(([name, value]) => `--s-${name}:${value};`)
      .join(''),
  );
  if (light === '' && dark === '') return '';
  return `@layer tokens{:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}}\n`;
}
