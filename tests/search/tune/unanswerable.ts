import { typed, type UnanswerableQuery } from '../query.ts';

/** Queries that nothing here answers, to tune on. */
export const UNANSWERABLE: readonly UnanswerableQuery[] = [
  ...typed('fr', [
    'météo marseille demain',
    'recette tarte aux pommes',
    'installer wordpress',
    'augmenter la ram',
    'résilier abonnement netflix',
    'qsdfghjklm',
    'horaires bus ligne 12',
  ]),
  ...typed('en', [
    'weather in london',
    'reset root password',
    'cancel gym membership',
    'asdkjhqwe',
    'godaddy domain pricing',
    'nginx reverse proxy tutorial',
  ]),
];
