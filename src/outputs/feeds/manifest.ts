import type { OwnColours } from '../../colours/own-colour.ts';
import type { SiteSettings } from '../../settings/schema.ts';
import { shortName } from '../../settings/site.ts';
import { rootPath, topPath } from '../../urls.ts';

/** What a phone is told that puts the site on its first screen. */
export const manifest = (settings: SiteSettings, { sign, tokens }: OwnColours): object => ({
  name: settings.name,
  short_name: shortName(settings),
  start_url: rootPath,
  display: 'browser',
  background_color: tokens.light.get('paper'),
  theme_color: sign,
  icons: [
    { src: topPath('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ...['192', '512'].map((width) => ({
      src: topPath(`icon-${width}.png`),
      sizes: `${width}x${width}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  ],
});
