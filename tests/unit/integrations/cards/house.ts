import { siteColours } from '../../../../src/colours/site-colours.ts';
import type { CardHouse } from '../../../../src/integrations/cards/draw-cards.ts';
import { site, siteLogo } from '../../../../src/settings/site.ts';

/** Whose cards tests draw: those of the site that the project builds. */
export const HOUSE: CardHouse = { name: site().name, logo: siteLogo(), colours: siteColours() };
