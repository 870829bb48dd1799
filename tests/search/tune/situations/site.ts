// About the site itself: the wizard, which guide, a person to talk to.
import type { Line } from '../../query.ts';

/** The site has no article on itself: the overview, or nothing. */
const OVERVIEW = [
  'guide:basics/what-happens-when-you-cancel',
  'guide:basics/before-you-cancel',
  'nothing:',
] as const;
/** Where support is reached stands in the guides for what does not work. */
const SUPPORT = [
  'guide:basics/button-missing',
  'guide:basics/it-failed',
  'guide:basics/not-covered-here',
  'nothing:',
] as const;

// kind: trouble
export const SITE_TROUBLE: readonly Line[] = [
  ['en', 'cancellation wizard', ...OVERVIEW],
  ['en', 'which guide do I need', ...OVERVIEW, 'guide:basics/not-covered-here'],
  ['en', 'where do I start I have no idea', ...OVERVIEW],
  ['en', 'contact support', ...SUPPORT],
  ['en', 'I want to talk to a human being', ...SUPPORT],
  ['en', 'open a ticket', ...SUPPORT],
  ['en', 'are you part of my host?', 'nothing:', 'guide:basics/not-covered-here'],
  ['en', 'make my cancellation plan step by step', ...OVERVIEW],
  ['en', 'which companies do you cover', 'guide:basics/not-covered-here', 'nothing:'],
  ['fr', 'assistant de résiliation', ...OVERVIEW],
  ['fr', 'quel guide est le bon pour moi', ...OVERVIEW, 'guide:basics/not-covered-here'],
  ['fr', 'par où commencer je n’y comprends rien', ...OVERVIEW],
  ['fr', 'contacter le support', ...SUPPORT],
  ['fr', 'parler à un conseiller', ...SUPPORT],
  ['fr', 'ouvrir un ticket', ...SUPPORT],
  ['fr', 'quels hébergeurs sont traités ici', 'guide:basics/not-covered-here', 'nothing:'],
];

// kind: phone
export const SITE_PHONE: readonly Line[] = [
  ['en', 'help me cancel', ...OVERVIEW],
  ['fr', 'aide pour resilier', ...OVERVIEW],
  ['fr', 'numero telephone suport', ...SUPPORT, 'guide:basics/locked-out'],
];
