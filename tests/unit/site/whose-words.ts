import { site } from '../../../src/settings/site.ts';

/** What is said where somebody else runs the site, or where the provider does: a few texts differ. */
export const whoseWords = <Words>(independent: Words, byProvider: Words): Words =>
  site().operator === 'provider' ? byProvider : independent;
