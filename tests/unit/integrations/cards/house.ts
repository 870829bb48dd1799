import { siteColours } from '../../../../src/colours/site-colours.ts';
import type { CardHouse } from '../../../../src/integrations/cards/draw-cards.ts';
import { readLogo } from '../../../../src/settings/logo.ts';
import { site } from '../../../../src/settings/site.ts';

const root = process.cwd();

/** Whose cards tests draw: those of the site that the project builds. */
export const HOUSE: CardHouse = {
  name: site().name,
  logo: readLogo(root, site()),
  colours: siteColours(root),
};
