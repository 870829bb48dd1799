import type { Locale } from '../../../src/i18n/locales.ts';

/** What people type, from a name to a sentence: what a page of results costs is weighed on these. */
export const TYPICAL: readonly (readonly [on: Locale, query: string])[] = [
  ['en', 'cancel vps'],
  ['en', 'how do I get my money back after cancelling'],
  ['en', 'take my domain to another registrar'],
  ['fr', 'résilier mon hébergement web'],
  ['fr', 'le bouton pour résilier a disparu'],
  ['fr', 'suprimer ma boite mail'],
];
